//! Writes the builder of an enum: the same variants, with configs in place of resources.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::Fields;

use super::context::{Context, Form, Slot};
use super::held::Held;
use super::{build_and_open, definition, serde};
use crate::expand::output;
use crate::names::Repeated;

/// Writes the definition. It is located at the derive, like that of a struct's builder.
pub(super) fn item(context: &Context<'_, '_>) -> TokenStream {
    item_with(context, context.compiled.as_ref(), &context.bounds.item, &|held| held.ty.to_token_stream())
}

/// Writes the definition with these attributes and bounds. `ty` returns the type of a field.
pub(super) fn item_with(
    context: &Context<'_, '_>,
    attrs: Option<&Repeated>,
    bounds: &[TokenStream],
    ty: &dyn Fn(&Held<'_, '_>) -> TokenStream,
) -> TokenStream {
    let (builder, vis) = (&context.builder, &context.input.syn.vis);
    let attributes = definition::attributes(context);
    let params = &context.params.declared;
    let named = context.variants.iter().filter_map(|form| Some((form.variant.ident?, form)));
    let variants = named.map(|(ident, form)| variant(context, ident, form, ty));
    let marker = marker(context);
    quote! {
        #attrs
        #attributes
        #vis enum #builder<#(#params,)*> where #(#bounds,)* { #(#variants,)* #marker }
    }
}

fn variant(
    context: &Context<'_, '_>,
    ident: &Ident,
    form: &Form<'_, '_>,
    ty: &dyn Fn(&Held<'_, '_>) -> TokenStream,
) -> TokenStream {
    let given = form.variant.syn_attrs.iter().filter(|attr| attr.path().is_ident("doc"));
    let line = format!(" The builder of `{}::{ident}`.", context.input.syn.ident);
    let docs = definition::docs(context, given, line);
    let (lints, serde) = (output::lints(form.variant.syn_attrs), serde::of_variant(context, form));
    let fields = form.slots.iter().map(|slot| field(context, slot, &ty(&slot.held)));
    let fields = match form.variant.syn {
        Fields::Named(_) => quote!({ #(#fields,)* }),
        Fields::Unnamed(_) => quote!((#(#fields,)*)),
        Fields::Unit => quote!(),
    };
    quote!(#docs #lints #serde #ident #fields)
}

fn field(context: &Context<'_, '_>, slot: &Slot<'_, '_>, ty: &TokenStream) -> TokenStream {
    let field = slot.held.field;
    let (lints, serde) = (output::lints(&field.syn.attrs), serde::of_field(context, slot));
    match &field.syn.ident {
        Some(name) => {
            let docs = definition::docs(context, field.docs(), format!(" The field `{}`.", field.name()));
            quote!(#docs #lints #serde #name: #ty)
        }
        None => {
            let docs = definition::given_docs(context, field.docs());
            quote!(#docs #lints #serde #ty)
        }
    }
}

/// Returns the marker variant, which mentions the parameters that no other variant mentions.
fn marker(context: &Context<'_, '_>) -> Option<TokenStream> {
    context.needs_marker.then(|| {
        let (private, skip, ty) = (&context.private, serde::skip(context), definition::marker_ty(context));
        // It has one field, because serde's tagged enums take no tuple variant with more.
        quote! {
            #[doc(hidden)]
            #skip
            __FreshtwinMarker((#private::core::convert::Infallible, #ty))
        }
    })
}

/// Writes the inherent methods of the builder.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (builder, params, args) = (&context.builder, &context.params.bounded, &context.params.args);
    let (bounds, finish) =
        (&context.bounds.open, build_and_open::methods(context, &build_and_open::Full::Itself, &quote!()));
    // The bounds of this impl may be more than a copy needs.
    let deep_clone = bounds.is_empty().then(|| build_and_open::deep_clone(context, &quote!()));
    let (allows, lints) = (context.allows_in_methods(), output::lints(&context.input.syn.attrs));
    let compiled = &context.compiled;
    quote! {
        #compiled
        #lints
        #allows
        impl<#(#params,)*> #builder<#(#args,)*> where #(#bounds,)* {
            #finish
            #deep_clone
        }
    }
}
