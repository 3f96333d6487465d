//! The one door through which generated code leaves.

use proc_macro2::TokenStream;
use quote::quote;

/// Marks an impl of `DeepClone` as generated, and silences what users could not mend.
///
/// No `#[diagnostic::..]` here: tool attributes do not exist under `#![no_implicit_prelude]`.
pub(super) fn trait_impl(body: TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        // The user's type may be deprecated, or made of deprecated ones: they know that already.
        #[allow(deprecated)]
        #body
    }
}
