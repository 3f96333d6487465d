//! The one door through which generated code leaves.

use proc_macro2::TokenStream;
use quote::quote;

/// Marks an impl of a trait as generated, and silences what users could not mend.
pub(crate) fn trait_impl(body: TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        #body
    }
}
