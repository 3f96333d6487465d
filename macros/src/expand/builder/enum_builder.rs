//! The builder of an enum: the same variants, with configs in place of resources.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Fields;

use super::context::{Context, Form};
use super::held::Held;
use super::{build_and_open, definition};
use crate::expand::output;

/// The definition.
pub(super) fn item(context: &Context<'_, '_>) -> TokenStream {
    let (builder, vis) = (&context.builder, &context.input.syn.vis);
    let attributes = definition::attributes(context);
    let (params, bounds) = (&context.params.declared, bounds(context));
    let named = context.variants.iter().filter_map(|form| Some((form.variant.ident?, form)));
    let variants = named.map(|(ident, form)| variant(context, ident, form));
    let marker = marker(context);
    quote! {
        #attributes
        #vis enum #builder<#(#params,)*> where #(#bounds,)* {
            #(#variants,)*
            #marker
        }
    }
}

/// What the definition needs. Other derives have to see through to what a config is, which a bound on it would hide.
fn bounds<'c>(context: &'c Context<'_, '_>) -> &'c [TokenStream] {
    let derives = context.input.builder.derive.get().is_some();
    if derives && context.input.syn.generics.params.is_empty() { &[] } else { &context.bounds.definition }
}

fn variant(context: &Context<'_, '_>, ident: &Ident, form: &Form<'_, '_>) -> TokenStream {
    let given = form.variant.syn_attrs.iter().filter(|attr| attr.path().is_ident("doc"));
    let line = format!(" The builder of `{}::{ident}`.", context.input.syn.ident);
    let docs = definition::docs(given, &line);
    let fields = form.slots.iter().map(|slot| field(context, &slot.held));
    match form.variant.syn {
        Fields::Named(_) => quote!(#docs #ident { #(#fields,)* }),
        Fields::Unnamed(_) => quote!(#docs #ident(#(#fields,)*)),
        Fields::Unit => quote!(#docs #ident),
    }
}

fn field(context: &Context<'_, '_>, held: &Held<'_, '_>) -> TokenStream {
    let (field, ty) = (held.field, &held.ty);
    let bound = definition::serde_bound(context, held, ty);
    match &field.syn.ident {
        Some(name) => {
            let docs = definition::docs(field.docs(), &format!(" Of the field `{}`.", field.name()));
            quote!(#docs #bound #name: #ty)
        }
        None => {
            let docs = field.docs();
            quote!(#(#docs)* #bound #ty)
        }
    }
}

/// The variant that mentions the parameters which no other does.
fn marker(context: &Context<'_, '_>) -> Option<TokenStream> {
    context.needs_marker.then(|| {
        let (private, skip, ty) = (&context.private, definition::skip(context), definition::marker_ty(context));
        quote! {
            #[doc(hidden)]
            #skip
            __Marker(#private::core::convert::Infallible, #ty)
        }
    })
}

/// Everything that is defined on the builder alone.
pub(super) fn methods(context: &Context<'_, '_>) -> TokenStream {
    let (builder, params, args) = (&context.builder, &context.params.bounded, &context.params.args);
    let (bounds, finish) = (&context.bounds.open, build_and_open::methods(context, &quote!(self), &quote!()));
    let allows = output::allows();
    quote! {
        #allows
        impl<#(#params,)*> #builder<#(#args,)*> where #(#bounds,)* {
            #finish
        }
    }
}
