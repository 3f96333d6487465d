//! The builder of a struct: one typestate parameter per field that it holds, and its setters.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Token;

use super::context::{Context, Slot};
use super::setter::setters;
use super::states::{unset, with_states};
use super::{complete, definition, serde};
use crate::expand::output;
use crate::names::{InPlace, segment};

/// The definition.
///
/// At the derive: at the type's name, rustc would advise to write `#[derive(Debug)]` there, in the middle of the user's item.
pub(super) fn item(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder, vis) = (&context.private, &context.builder, &context.input.syn.vis);
    let attributes = definition::attributes(context);
    let (params, bounds) = (&context.params.declared, &context.bounds.item);
    let states = context.slots().map(|slot| &slot.state);
    let fields = context.slots().map(|slot| field(context, slot));
    let marker = context.needs_marker.then(|| {
        let (skip, ty) = (serde::skip(context), definition::marker_ty(context));
        quote!(#skip __freshtwin_marker: #ty,)
    });
    let typestate = context.slots().next().map(|_| typestate_docs(context));
    let compiled = &context.compiled;
    quote! {
        #compiled
        #attributes
        #typestate
        #vis struct #builder<#(#params,)* #(#states: #private::Slot = #private::Set,)*>
        where #(#bounds,)* { #(#fields,)* #marker }
    }
}

/// What the builder's page says about its parameters.
fn typestate_docs(context: &Context<'_, '_>) -> TokenStream {
    let text = format!(
        "\n\n As a type, `{}` is a complete builder: it can be opened, and its fields can be changed in place. The parameters \
         with a default say which fields are set.",
        context.builder
    );
    quote!(#[doc = #text])
}

fn field(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    let ty = InPlace(|tokens: &mut TokenStream| {
        slot.state.to_tokens(tokens);
        tokens.extend(segment("Of"));
        <Token![<]>::default().to_tokens(tokens);
        slot.held.ty.to_tokens(tokens);
        <Token![>]>::default().to_tokens(tokens);
    });
    field_of(context, slot, &ty)
}

/// A field of the builder, of this type.
pub(super) fn field_of(context: &Context<'_, '_>, slot: &Slot<'_, '_>, ty: &impl ToTokens) -> TokenStream {
    let held = &slot.held;
    let (member, vis) = (&held.member, &held.field.syn.vis);
    let (lints, serde) = (output::lints(&held.field.syn.attrs), serde::of_field(context, slot));
    let what = if held.is_config() { "The config of the resource" } else { "The field" };
    let docs = definition::docs(context, held.field.docs(), format!(" {what} `{}`.", held.field.name()));
    quote!(#docs #lints #serde #vis #member: #ty)
}

/// Everything that is defined on the builder alone.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder) = (&context.private, &context.builder);
    let (markers, new) = (complete::markers(context), new(context));
    let setters = setters(context);
    let (params, states) = (&context.params.bounded, context.slots().map(|slot| &slot.state));
    let (args, bounds) =
        (with_states(context, |slot, tokens| slot.state.to_tokens(tokens)), &context.bounds.definition);
    let (allows, names) = (context.allows_in_methods(), output::unusual_names(context.input));
    let (finish, awaiting) = match context.world.asynchronous {
        false => (Some(complete::methods(context)), None),
        true => (None, Some(complete::awaiting(context))),
    };
    let lints = output::lints(&context.input.syn.attrs);
    let compiled = &context.compiled;
    quote! {
        #markers
        #compiled
        #lints
        #new
        #compiled
        #lints
        #allows
        #names
        impl<#(#params,)* #(#states: #private::Slot,)*> #builder<#args>
        where #(#bounds,)*
        {
            #setters
            #finish
        }
        #awaiting
    }
}

fn new(context: &Context<'_, '_>) -> TokenStream {
    let (builder, vis, marker) = (&context.builder, &context.input.syn.vis, context.marker_field());
    let (params, bounds, unset) = (&context.params.bounded, &context.bounds.definition, unset(context));
    let members = context.slots().map(|slot| &slot.held.member);
    // A builder in which nothing is set is no default.
    let allows = output::allows(context.input, Some(quote!(clippy::new_without_default)));
    let docs = definition::empty(context);
    quote! {
        #allows
        impl<#(#params,)*> #builder<#unset>
        where #(#bounds,)*
        {
            #docs
            #[doc(alias = "default")]
            #[inline]
            #vis fn new() -> Self {
                Self { #(#members: (),)* #marker }
            }
        }
    }
}
