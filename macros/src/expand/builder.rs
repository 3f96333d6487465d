//! What a type with resources gets: a builder, which holds data and configs, and the way to and from it.
//!
//! - What all of them need is computed once, in [`context`]: the fields that the builder has are [`held`], the [`bounds`].
//! - The item itself: [`struct_builder`] or [`enum_builder`], with [`definition`] and [`derives`] for both. That of a struct has
//!   typestate ([`states`]), a [`setter`] for each field, and a `build` that says what is missing ([`complete`]).
//! - Its impls: [`clone_impl`], and `build` and `open` in [`build_and_open`].
//! - The type's impls: [`inherent`], and [`resource_impl`] with [`open_in`] and [`into_config`].
//! - Whether each resource is one is asked in [`bare`]; what users look for in vain is in [`absent`].
//! - rustdoc sees [`documented`]. For a wrong item there is a [`stub`], and the [`rest`] is checked as far as it goes.

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
mod open_in;
mod resource_impl;
mod rest;
mod self_ty;
mod serde;
mod setter;
mod states;
mod struct_builder;
mod stub;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::output;
use crate::check::Live;
use crate::errors::Errors;
use crate::model::{Input, Kind};
use context::Context;
pub(super) use context::builder_name as name;

/// The builder, its `build` and the methods of the type.
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
    let (derives, lints) = (derives::expand(&context), output::lints(&live.input.syn.attrs));
    quote! {
        #questions
        #item
        // Not in the block: errors would call what is in it `_::<impl SessionBuilder<..>>::build`.
        #methods
        #absent
        #inherent
        #lints
        const _: () = {
            #clone
            #derives
            #resource
        };
    }
}

/// Where the input is wrong: whether the bare resources without a mistake are resources.
pub(super) fn questions(input: &Input<'_>) -> Option<TokenStream> {
    bare::fallback(input)
}

/// Whether rustdoc shows another builder than is compiled: that of a public type.
pub(super) fn has_page(input: &Input<'_>) -> bool {
    matches!(input.syn.vis, Visibility::Public(_))
}

/// That builder.
pub(super) fn page(live: &Live<'_, '_>) -> TokenStream {
    documented::expand(&Context::new(live), live)
}

/// Where the input is wrong: methods and a builder that keep uses of the type quiet.
pub(super) fn fallback(input: &Input<'_>, errors: &Errors) -> TokenStream {
    stub::expand(input, rest::expand(input, errors))
}
