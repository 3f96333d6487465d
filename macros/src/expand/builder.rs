//! Writes the builder of a type with resources, which holds data and configs, and the methods that lead to it and back.
//!
//! - [`context`] computes what all other modules need: the fields that the builder has ([`held`]) and the [`bounds`].
//! - The builder itself: [`struct_builder`] or [`enum_builder`], with [`definition`] and [`derives`] for both. A
//!   struct's builder has typestate ([`states`]), a [`setter`] for each field, and a `build` that says what is missing
//!   ([`complete`]).
//! - Its impls: [`clone_impl`], [`not_derived`], and `build` and `open` in [`build_and_open`].
//! - The type's impls: [`inherent`], and [`resource_impl`] with [`open_in`] and [`into_config`].
//! - [`bare`] asks whether each bare resource is one. [`absent`] has functions that users may look for, but that do not
//!   exist.
//! - A type of data whose field may lack its `#[resource]` gets [`unmarked`](mod@unmarked).
//! - rustdoc sees [`documented`]. A wrong item gets a [`stub`], and [`rest`](mod@rest) checks the expressions in it
//!   that have no mistake.

mod absent;
mod bare;
mod bounds;
mod build_and_open;
mod clone_impl;
mod complete;
mod context;
mod definition;
mod derives;
mod documented;
mod enum_builder;
mod generics;
mod held;
mod inherent;
mod into_config;
mod not_derived;
mod open_in;
mod resource_impl;
mod rest;
mod self_ty;
mod serde;
mod setter;
mod states;
mod struct_builder;
mod stub;
mod unmarked;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Visibility;

use super::output;
use crate::check::Live;
use crate::errors::Errors;
use crate::model::{Input, Kind};
use context::Context;

/// Writes the builder, its methods and impls, and those of the type.
pub(super) fn expand(live: &Live<'_, '_>) -> TokenStream {
    let context = Context::new(live);
    let (item, methods) = match live.input.kind {
        Kind::Struct => (struct_builder::item(&context), struct_builder::methods(&context)),
        Kind::Enum => (enum_builder::item(&context), enum_builder::methods(&context)),
    };
    let clone = clone_impl::expand(&context);
    let inherent = live.input.builder.is_inherent().then(|| {
        let (inherent, into_builder) = (inherent::expand(&context), absent::into_builder(&context));
        quote!(#inherent #into_builder)
    });
    let absent = absent::expand(&context);
    let (questions, resource) = (bare::expand(&context), resource_impl::expand(&context));
    let (derives, not_derived) = (derives::expand(&context), not_derived::expand(&context));
    let lints = output::lints(&live.input.syn.attrs);
    quote! {
        #questions
        #item
        // Methods are outside the block: otherwise errors would call them `_::<impl SessionBuilder<..>>::build`.
        #methods
        #absent
        #inherent
        #lints
        const _: () = {
            #clone
            #derives
            #not_derived
            #resource
        };
    }
}

/// Asks for wrong input whether the bare resources without a mistake are resources.
pub(super) fn questions(input: &Input<'_>) -> Option<TokenStream> {
    bare::fallback(input)
}

/// Whether rustdoc shows another builder than the one that is compiled. It does for public types.
pub(super) fn has_page(input: &Input<'_>) -> bool {
    matches!(input.syn.vis, Visibility::Public(_))
}

/// Writes the builder that rustdoc shows.
pub(super) fn page(live: &Live<'_, '_>) -> TokenStream {
    documented::expand(&Context::new(live), live)
}

/// Writes the refusal of wrong input, for its builder.
pub(super) fn refusal_of_fallback(input: &Input<'_>) -> TokenStream {
    stub::refusal(input)
}

/// Writes what a type of data gets if one of its fields may be a resource that is not marked.
pub(super) fn unmarked(input: &Input<'_>, asked: &[Ident], asks: &Ident) -> Option<TokenStream> {
    unmarked::expand(input, asked, asks)
}

/// Writes methods and a builder for wrong input. They accept every use of the type. For the others, see [`stub`].
pub(super) fn fallback(input: &Input<'_>, rest: Option<TokenStream>, in_error: Option<&Ident>) -> TokenStream {
    stub::expand(input, rest, in_error)
}

/// Writes for wrong input what opens the resources without a mistake.
pub(super) fn rest(input: &Input<'_>, errors: &Errors) -> Option<TokenStream> {
    rest::expand(input, errors)
}
