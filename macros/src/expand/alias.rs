//! Names for the types of fields, which stand for them in the items of a builder.
//!
//! Of a type that does not exist rustc says in the user's item that a parameter may be missing there, and it would say
//! something else in each of these items. The alias has the place of the user's item, so that it says the same:
//!
//! ```text
//! type Session_type1 = Live<File, FileConfig>;
//! ```

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;
use syn::spanned::Spanned;

use crate::leaf;
use crate::model::{Field, Input};
use crate::names;
use crate::tokens;

/// The type of a field, in the place of what the user wrote.
pub(super) fn ty(input: &Input<'_>, field: &Field<'_>) -> Type {
    match name(input, field) {
        Some(mut name) => {
            name.set_span(field.ty().span().resolved_at(Span::mixed_site()));
            syn::parse_quote!(#name)
        }
        None => field.ty().clone(),
    }
}

/// The aliases.
pub(super) fn items(input: &Input<'_>) -> TokenStream {
    let aliases = input.fields().filter_map(|field| Some((name(input, field)?, field.ty())));
    aliases.map(|(name, ty)| item(&name, ty)).collect()
}

/// An alias.
pub(super) fn item(name: &Ident, ty: impl ToTokens) -> TokenStream {
    quote! {
        #[doc(hidden)]
        // The user's types may be deprecated, or have any name; the builder and rustdoc need not use it.
        #[allow(dead_code, deprecated, elided_lifetimes_in_paths, non_camel_case_types)]
        type #name = #ty;
    }
}

/// The name of an alias, in the place of the user's item.
pub(super) fn beside(input: &Input<'_>, what: &str) -> Ident {
    let mut name = names::beside(&input.syn.ident, what);
    name.set_span(input.syn.ident.span());
    name
}

/// An alias has no parameters. Of one letter rustc says that it may be one in a struct only.
fn name(input: &Input<'_>, field: &Field<'_>) -> Option<Ident> {
    let words = || tokens::words(field.ty().to_token_stream());
    let is_spelled = !input.syn.generics.params.is_empty() || field.look.is_plain();
    if is_spelled || words().iter().any(|word| word == "Self" || leaf::is_letter(word)) {
        return None;
    }
    Some(beside(input, &format!("type{}", field.number)))
}
