//! The one door through which generated code leaves.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Generics;

/// Marks an impl of `DeepClone` as generated, and silences what users could not mend.
pub(super) fn trait_impl(generics: &Generics, body: TokenStream) -> TokenStream {
    // The compiler lists impls as a remedy for a missing one. One without parameters is none; one with parameters
    // stays, because an error inside of it is told from outside.
    let unlisted = generics.params.is_empty().then(|| quote!(#[diagnostic::do_not_recommend]));
    quote! {
        #[automatically_derived]
        #unlisted
        // The user's type may be deprecated, or made of deprecated ones: they know that already.
        #[allow(deprecated)]
        #body
    }
}
