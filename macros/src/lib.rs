//! The derive macro of `freshtwin`.

use proc_macro::TokenStream;

/// Derives `DeepClone`.
#[proc_macro_derive(DeepClone, attributes(deep_clone, resource))]
pub fn derive_deep_clone(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
