//! Turns errors into the code that reports them.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

/// Returns calls of `compile_error!`, each located at its error:
///
/// ```text
/// const _: () = {
///     extern crate core as __core;
///     __core::compile_error! { ".." }
/// };
/// ```
///
/// syn writes `::core::compile_error!`. At the user's tokens, that path belongs to the user's edition, and in edition
/// 2015 it would not lead to a crate.
///
/// What rustc only knows once it knows all types, it does not ask about the statements beside an error.
pub(crate) fn compile_errors(errors: &[syn::Error], beside: &TokenStream) -> TokenStream {
    if errors.is_empty() {
        return TokenStream::new();
    }
    let calls = calls(errors);
    quote!(const _: () = { #calls #beside };)
}

/// Returns the same in a type, which is in error because the length of the array is.
pub(super) fn type_in_error(errors: &[syn::Error], beside: &TokenStream) -> TokenStream {
    let calls = calls(errors);
    quote!([(); { #calls #beside 0 }])
}

fn calls(errors: &[syn::Error]) -> TokenStream {
    let calls = errors.iter().flat_map(syn::Error::clone).map(|error| call(&error));
    quote! {
        extern crate core as __core;
        #(#calls)*
    }
}

fn call(error: &syn::Error) -> TokenStream {
    let path_and_text = error.to_compile_error().into_iter().skip_while(|token| matches!(token, TokenTree::Punct(_)));
    let renamed = path_and_text.map(|token| match token {
        TokenTree::Ident(ident) if ident == "core" => Ident::new("__core", ident.span()).into(),
        token => token,
    });
    renamed.collect()
}
