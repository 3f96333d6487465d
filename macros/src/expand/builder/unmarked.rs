//! A type of data with a field that may be a resource, by the name of its type: `TcpStream`, or `Connection`.
//!
//! If it is one, and the user forgot `#[resource]`, the error stands at the field. Each call of `twin()` or `builder()` would be
//! a second error. So the type has these methods, with a bound that is met only if there is that error: a type that depends on
//! a constant with an error is an error type, and rustc takes each bound with one as met.
//!
//! ```text
//! impl Chat { const __FRESHTWIN_UNMARKED: usize = { let _ = <Self>::__FRESHTWIN_PART1; 0 }; }
//!
//! impl Chat where for<'live> Chat: HoldsResource<'live, [(); Chat::__FRESHTWIN_UNMARKED]> {
//!     fn twin(&self) -> Result<Self, OpenError> { .. }
//! }
//! ```
//!
//! If the field is data, nothing meets the bound. Then methods of the user's with the same names are found, and otherwise rustc
//! says the text of the bound.
//!
//! In the same way the builder of a type with other resources is complete without such a field: see
//! [`complete`](super::complete).

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context;
use super::stub::Stub;
use crate::expand::{alias, output, refusal};
use crate::model::Input;
use crate::names::word;

/// Writes the methods and a builder. `asked` are the names of the constants that ask whether the fields are data.
pub(super) fn expand(input: &Input<'_>, asked: &[Ident]) -> Option<TokenStream> {
    if !can_ask(input) || asked.is_empty() {
        return None;
    }
    let (private, ident, live) = (input.private(), &input.syn.ident, refusal::lifetime(input));
    let unmarked = word("__FRESHTWIN_UNMARKED");
    let constant = quote! {
        impl #ident {
            const #unmarked: #private::usize = { #(let _ = <Self>::#asked;)* 0 };
        }
    };
    let constant = output::tables(&input.syn.attrs, false, constant);
    let bound = quote!(for<#live> #ident: #private::refused::HoldsResource<#live, [(); #ident::#unmarked]>);
    // The user may have a builder with the usual name.
    let stub = Stub { input, name: format_ident!("__{}", context::builder_name(input)), leaves_await_open: false };
    let (aliases, builder, methods) = (alias::items(input), stub.builder(), stub.methods(Some(&bound)));
    Some(quote! {
        // rustdoc would show the methods.
        #[cfg(not(doc))]
        #[allow(deprecated, non_camel_case_types, unreachable_pub, clippy::all, clippy::pedantic)]
        const _: () = {
            #constant
            #aliases
            #builder
            #methods
        };
    })
}

/// Whether a type can depend on such a constant. It cannot if that would depend on parameters.
pub(super) fn can_ask(input: &Input<'_>) -> bool {
    input.syn.generics.params.is_empty() && input.given.is_none()
}
