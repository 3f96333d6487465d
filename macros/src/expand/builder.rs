//! What a type with resources gets: a builder, which holds data and configs, and the way to and from it.

mod choice;
mod copy;
mod held;
mod live;
mod make;
mod plan;
mod scope;
mod sequence;
mod set;
mod spell;
mod step;
mod stub;
mod surface;
mod together;

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::model::{Input, Kind};
use crate::names::Krate;
use plan::Plan;

/// The builder, its `build` and the methods of the type.
pub(super) fn expand(input: &Input<'_>) -> TokenStream {
    let plan = Plan::new(input);
    let (item, methods) = match input.kind {
        Kind::Struct => (set::item(&plan), set::methods(&plan)),
        Kind::Enum => (choice::item(&plan), choice::methods(&plan)),
    };
    let surface = surface::expand(&plan);
    let live = live::expand(&plan);
    let allows = surface::allows();
    quote! {
        #item
        #allows
        const _: () = {
            #methods
            #surface
            #live
        };
    }
}

/// Where the input is wrong: methods and a builder that keep uses of the type quiet.
pub(super) fn fallback(syn: &DeriveInput, krate: &Krate) -> TokenStream {
    stub::expand(syn, krate)
}
