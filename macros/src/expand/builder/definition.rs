//! What the definitions of all builders have: documentation, derives, allowed lints.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use super::context::Context;
use super::{derives, serde};
use crate::expand::output;

/// The builder's documentation, derives and lints.
pub(super) fn attributes(context: &Context<'_, '_>) -> TokenStream {
    let derives = derives::by_rustc(context);
    let derives = (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
    // In one string: of one that begins with an empty line, rustdoc drops that line.
    let text = format!(
        " The builder of a [`{}`]: its data, and configs in place of its live resources.\n\n Nothing in it is open. \
         `build` opens a value and consumes the builder; `open` keeps it, to open more.",
        context.input.syn.ident
    );
    let (allows, lints, given) = (output::allows(), output::lints(&context.input.syn.attrs), serde::of_type(context));
    quote! {
        #[doc = #text]
        #derives
        #[must_use = "a builder opens nothing until `build` or `open` is called"]
        #allows
        #lints
        #given
    }
}

/// The user's documentation, or a line in its place.
pub(super) fn docs<'d>(given: impl Iterator<Item = &'d Attribute>, line: &str) -> TokenStream {
    let given: Vec<_> = given.collect();
    if given.is_empty() { quote!(#[doc = #line]) } else { quote!(#(#given)*) }
}

/// What is said about the function that gives an empty builder.
pub(super) fn empty(context: &Context<'_, '_>) -> TokenStream {
    let docs = format!(" An empty builder of `{}`: no field is set.", context.input.syn.ident);
    quote!(#[doc = #docs])
}

/// The type of a marker.
pub(super) fn marker_ty(context: &Context<'_, '_>) -> TokenStream {
    let (private, ty) = (&context.private, &context.ty);
    quote!(#private::core::marker::PhantomData<fn() -> #ty>)
}
