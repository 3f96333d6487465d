//! Writes the builder of a struct: one typestate parameter for each field that it holds, and its setters.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Token;

use super::context::{Context, Slot};
use super::setter::setters;
use super::states::{unset, with_states};
use super::{complete, definition, serde};
use crate::expand::output;
use crate::names::{InPlace, segment, word};

/// Writes the definition.
///
/// It is located at the derive. At the type's name, rustc would advise to write `#[derive(Debug)]` there, in the middle
/// of the user's item.
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
    let (compiled, sized) = (&context.compiled, sized(context));
    quote! {
        #compiled
        #attributes
        #typestate
        #vis struct #builder<#(#params,)* #(#states: #private::Slot = #private::Set,)*>
        where #(#bounds,)* #sized { #(#fields,)* #marker }
    }
}

/// Returns the bound that the last field is sized, if that is the config of a bare resource.
///
/// It always is. But to find out, rustc works out which type the config is, either with or without its lifetime,
/// depending on what it knows already. So two incremental builds differ, and the second one ends with an internal
/// compiler error (<https://github.com/rust-lang/rust/issues/157854>). With the bound, rustc does not look.
fn sized(context: &Context<'_, '_>) -> Option<TokenStream> {
    let last = context.slots().last().filter(|slot| slot.held.is_config() && !context.needs_marker)?;
    let (private, ty) = (&context.private, field_ty(last));
    Some(quote!(#ty: #private::core::marker::Sized,))
}

/// Returns the documentation of the builder's parameters.
fn typestate_docs(context: &Context<'_, '_>) -> TokenStream {
    let text = format!(
        "\n\n As a type, `{}` is a complete builder: it can be opened, and its fields can be changed in place. The parameters \
         with a default say which fields are set.",
        context.builder
    );
    quote!(#[doc = #text])
}

fn field(context: &Context<'_, '_>, slot: &Slot<'_, '_>) -> TokenStream {
    field_of(context, slot, &field_ty(slot))
}

/// Returns the type of a field, such as `Name::Of<String>`.
fn field_ty(slot: &Slot<'_, '_>) -> impl ToTokens {
    InPlace(|tokens: &mut TokenStream| {
        slot.state.to_tokens(tokens);
        tokens.extend(segment("Of"));
        <Token![<]>::default().to_tokens(tokens);
        slot.held.ty.to_tokens(tokens);
        <Token![>]>::default().to_tokens(tokens);
    })
}

/// Writes a field of the builder with this type.
pub(super) fn field_of(context: &Context<'_, '_>, slot: &Slot<'_, '_>, ty: &impl ToTokens) -> TokenStream {
    let held = &slot.held;
    let (member, vis) = (&held.member, &held.field.syn.vis);
    let (lints, serde) = (output::lints(&held.field.syn.attrs), serde::of_field(context, slot));
    let what = if held.is_config() { "The config of the resource" } else { "The field" };
    let docs = definition::docs(context, held.field.docs(), format!(" {what} `{}`.", held.field.name()));
    quote!(#docs #lints #serde #vis #member: #ty)
}

/// Writes the inherent methods of the builder.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (private, builder) = (&context.private, &context.builder);
    let (markers, new) = (complete::markers(context), new(context));
    let setters = setters(context);
    let (params, states) = (&context.params.bounded, context.slots().map(|slot| &slot.state));
    let (args, bounds) =
        (with_states(context, |slot, tokens| slot.state.to_tokens(tokens)), &context.bounds.definition);
    let (allows, names) = (context.allows_in_methods(), output::unusual_names(context.input));
    let (finish, awaiting) = match context.world.asynchronous {
        false => (Some(complete::methods(context)), complete::alone(context)),
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
    let (private, members) = (&context.private, context.slots().map(|slot| &slot.held.member));
    let value = word("__freshtwin_unset");
    let bound = context.slots().next().map(|_| quote!(let #value = #private::Unset;));
    // A builder in which nothing is set is not a useful default.
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
                #bound
                Self { #(#members: #value,)* #marker }
            }
        }
    }
}
