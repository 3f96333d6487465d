//! The builder of an enum: the same variants, with configs in place of resources.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Fields};

use super::held::Held;
use super::plan::Plan;
use super::surface;
use crate::bound::Params;
use crate::errors::Errors;
use crate::expand::data;
use crate::model::{Fate, Input, Variant};

/// The definition.
pub(super) fn item(plan: &Plan<'_, '_>) -> TokenStream {
    let allows = surface::allows();
    let (docs, derive) = (surface::builder_docs(plan), surface::derives(plan));
    let shape = shape(plan, &bounds(plan), |held| surface::bound(plan, held, &held.ty));
    quote! {
        #docs
        #derive
        #[must_use = "a builder opens nothing until `build` or `open` is called"]
        #allows
        #shape
    }
}

/// What the definition needs. Other derives have to see through to what a config is, which a bound on it would hide.
fn bounds(plan: &Plan<'_, '_>) -> Vec<TokenStream> {
    let derives = plan.input.attrs.builder.derive.get().is_some();
    if derives && plan.input.syn.generics.params.is_empty() {
        return Vec::new();
    }
    plan.base_bounds()
}

/// The enum, with `extra` attributes on each field.
fn shape(plan: &Plan<'_, '_>, bounds: &[TokenStream], extra: impl Fn(&Held<'_, '_>) -> TokenStream) -> TokenStream {
    let (builder, vis) = (&plan.builder, &plan.input.syn.vis);
    let params = plan.declared_params();
    let variants = plan.input.variants.iter().map(|variant| variant_item(plan, variant, &extra));
    let marker = marker(plan);
    quote! {
        #vis enum #builder<#(#params,)*> where #(#bounds,)* {
            #(#variants,)*
            #marker
        }
    }
}

fn variant_item(
    plan: &Plan<'_, '_>,
    variant: &Variant<'_>,
    extra: &impl Fn(&Held<'_, '_>) -> TokenStream,
) -> TokenStream {
    let Some(ident) = variant.ident else { return TokenStream::new() };
    let docs: Vec<_> = variant.syn_attrs.iter().filter(|attr| attr.path().is_ident("doc")).collect();
    let line = format!(" The map of `{}::{ident}`.", plan.input.syn.ident);
    let docs = match docs.is_empty() {
        true => quote!(#[doc = #line]),
        false => quote!(#(#docs)*),
    };
    let held = plan.held(variant);
    let fields = held.iter().map(|held| {
        let (ty, extra) = (&held.ty, extra(held));
        let docs: Vec<_> = held.field.docs().collect();
        match &held.field.syn.ident {
            Some(name) => {
                let line = format!(" Of the field `{}`.", held.field.name());
                let docs = match docs.is_empty() {
                    true => quote!(#[doc = #line]),
                    false => quote!(#(#docs)*),
                };
                quote!(#docs #extra #name: #ty)
            }
            None => quote!(#(#docs)* #extra #ty),
        }
    });
    match variant.syn {
        Fields::Named(_) => quote!(#docs #ident { #(#fields,)* }),
        Fields::Unnamed(_) => quote!(#docs #ident(#(#fields,)*)),
        Fields::Unit => quote!(#docs #ident),
    }
}

/// Whether a parameter serves resources only, so that the variants do not mention it.
pub(super) fn needs_marker(plan: &Plan<'_, '_>) -> bool {
    let generics = &plan.input.syn.generics;
    let params = Params::new(generics);
    let (mut types, mut lifetimes) = (Vec::new(), Vec::new());
    for variant in &plan.input.variants {
        for held in plan.held(variant) {
            let mentioned = params.mentions(held.field.ty());
            types.extend(mentioned.0);
            lifetimes.extend(mentioned.1);
        }
    }
    generics.params.iter().any(|param| match param {
        syn::GenericParam::Type(param) => !types.contains(&param.ident),
        syn::GenericParam::Lifetime(param) => !lifetimes.contains(&param.lifetime),
        syn::GenericParam::Const(_) => false,
    })
}

fn marker(plan: &Plan<'_, '_>) -> TokenStream {
    if !needs_marker(plan) {
        return TokenStream::new();
    }
    let (private, ty) = (&plan.private, plan.ty());
    let skip = surface::skip(plan);
    quote! {
        #[doc(hidden)]
        #skip
        __Marker(
            #private::core::convert::Infallible,
            #private::core::marker::PhantomData<fn() -> #ty>,
        )
    }
}

/// Everything that is defined on the builder alone.
pub(super) fn methods(plan: &Plan<'_, '_>) -> TokenStream {
    let (private, builder, vis) = (&plan.private, &plan.builder, &plan.input.syn.vis);
    let (params, args) = (plan.params(), plan.args());
    let (ty, bounds) = (plan.ty(), plan.open_bounds());
    let (build, open) = surface::finish(plan, &quote!(self));
    let (build_docs, open_docs) = surface::finish_docs(plan);
    let result = quote!(#private::core::result::Result<#ty, #private::OpenError>);
    let opened = surface::opened(plan, &result);
    let copy = copy(plan);
    quote! {
        impl<#(#params,)*> #builder<#(#args,)*> where #(#bounds,)* {
            #build_docs
            #[inline]
            #vis fn build(self) -> #opened {
                #build
            }
            #open_docs
            #[inline]
            #vis fn open(&self) -> #opened {
                #open
            }
        }
        #copy
    }
}

/// `impl DeepClone` for the builder, which is an enum of data like any other.
fn copy(plan: &Plan<'_, '_>) -> TokenStream {
    let shape = shape(plan, &plan.base_bounds(), |held| match &held.field.fate {
        Fate::Clone => quote!(#[deep_clone(clone)]),
        Fate::Share => quote!(#[deep_clone(share)]),
        Fate::With(expr) => {
            let expr = plan.spelled_out_expr(expr);
            quote!(#[deep_clone(with = #expr)])
        }
        Fate::Lock => quote!(#[deep_clone(lock)]),
        Fate::Data | Fate::Default(_) | Fate::Resource(_) => TokenStream::new(),
    });
    let krate = &plan.input.krate;
    let bound = plan.input.attrs.bound.get().map(|_| {
        let bounds = plan.copy_bounds();
        let text = quote!(#(#bounds),*).to_string();
        quote!(, bound = #text)
    });
    let item: Result<DeriveInput, _> = syn::parse2(quote!(#[deep_clone(crate = #krate #bound)] #shape));
    let errors = Errors::new();
    let copy = item.map(|item| Input::parse(&item, &errors).map(|input| data::expand(&input)));
    let _none = errors.finish();
    copy.ok().flatten().unwrap_or_default()
}
