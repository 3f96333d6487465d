//! The one door through which generated code leaves, with the lints that it silences.
//!
//! No list covers an expression of the user's with a lint on expressions: an unused variable in `open = { .. }` warns as it
//! would elsewhere. Only `deprecated` reaches them, since the types beside them may be deprecated.

use proc_macro2::TokenStream;
use quote::quote;

/// An impl of a trait. Marked as derived, which makes rustc and clippy silent about all that is in it, unless some of that
/// is the user's.
///
/// No `#[diagnostic::..]` here: tool attributes do not exist under `#![no_implicit_prelude]`.
pub(super) fn trait_impl(body: TokenStream, has_expressions: bool) -> TokenStream {
    let derived = (!has_expressions).then(|| quote!(#[automatically_derived]));
    quote! {
        #derived
        #[allow(
            // The user's type may be deprecated, or made of deprecated ones: they know that already.
            deprecated,
            // The types of their fields may be private, and their lifetimes may serve one field or none.
            private_bounds,
            single_use_lifetimes,
            unused_lifetimes,
        )]
        #body
    }
}

/// For items and methods that the user sees, in which nothing is an expression of theirs.
pub(super) fn allows() -> TokenStream {
    quote! {
        #[allow(
            // Their types may be deprecated, which they know already.
            deprecated,
            // Their fields may have private types, which bounds name and setters take that are private too.
            private_bounds,
            private_interfaces,
            // They may use some of the methods only.
            dead_code,
            // A builder in which nothing is set is no default.
            clippy::new_without_default,
            // A lifetime may serve one field, or none that is asked.
            single_use_lifetimes,
            unused_lifetimes,
            // A future is `Send` where its parts are.
            clippy::future_not_send,
        )]
    }
}
