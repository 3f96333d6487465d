//! What a type with resources gets in place of `DeepClone`.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::model::Input;
use crate::names::Krate;

/// The refusal, the builder, its `build` and the methods of the type.
pub(super) fn expand(_input: &Input<'_>) -> TokenStream {
    TokenStream::new()
}

/// Where the input is wrong: methods and a builder that keep uses of the type quiet.
pub(super) fn fallback(_syn: &DeriveInput, _krate: &Krate) -> TokenStream {
    TokenStream::new()
}
