//! The derive macro of `freshtwin`: use it through that crate, which documents it.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod attr;
mod bound;
mod check;
mod errors;
mod expand;
mod model;
mod names;
mod order;

/// Derives `DeepClone` for a type of data; for a type with `#[resource]` fields it derives the builder instead.
///
/// The attributes `#[deep_clone(..)]` and `#[resource(..)]` are described in the documentation of `freshtwin`.
#[proc_macro_derive(DeepClone, attributes(deep_clone, resource))]
pub fn derive_deep_clone(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::derive(&input).into()
}
