//! `#[repr(packed)]`: no reference may point to a packed field.

use proc_macro2::TokenStream;
use syn::Attribute;

/// Whether a type with these attributes is packed.
pub(super) fn is_packed(attrs: &[Attribute]) -> bool {
    let mut packed = false;
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
        // rustc reports a malformed `repr`.
        let _ = attr.parse_nested_meta(|meta| {
            packed |= meta.path.is_ident("packed");
            if meta.input.peek(syn::token::Paren) {
                let content;
                syn::parenthesized!(content in meta.input);
                content.parse::<TokenStream>()?;
            }
            Ok(())
        });
    }
    packed
}
