//! `open_in`: from a builder to a value, one resource after the other.
//!
//! Each field becomes a local as soon as it is there, so that a failure, a panic or a cancelled future closes what was
//! open in the opposite order.

use proc_macro2::TokenStream;
use quote::quote;

use super::held;
use super::live;
use super::plan::Plan;
use super::scope::Scope;
use super::sequence::Sequence;
use super::together;
use crate::expand::field::word;
use crate::expand::pattern;
use crate::model::{Fate, Field, Kind, Variant};
use crate::order;

/// The function.
pub(super) fn open_in(plan: &Plan<'_, '_>) -> TokenStream {
    let private = &plan.private;
    let (_, opener_ty, _) = plan.world();
    let (builder, config_ty) = (&plan.builder, live::config_type(plan));
    let (config, opener) = (word("config"), word("opener"));
    let body = match plan.input.kind {
        Kind::Struct => plan
            .input
            .variants
            .iter()
            .map(|variant| {
                let (pattern, opened) = (taken(plan, variant), opened(plan, variant));
                quote!(let #pattern = #config; #opened)
            })
            .collect(),
        Kind::Enum => {
            let arms = plan.input.variants.iter().map(|variant| {
                let (pattern, opened) = (taken(plan, variant), opened(plan, variant));
                quote!(#pattern => { #opened })
            });
            let never =
                super::choice::needs_marker(plan).then(|| quote!(#builder::__Marker(never, _) => match never {},));
            quote!(match #config { #(#arms)* #never })
        }
    };
    let awaits = plan.asynchronous.then(|| quote!(async));
    quote! {
        #[inline]
        #[allow(unused_variables, unused_mut, unused_parens, unused_braces, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        #awaits fn open_in(
            #config: #config_ty,
            #opener: &mut #private::#opener_ty,
        ) -> #private::core::result::Result<Self, #private::OpenError> {
            #body
        }
    }
}

/// The builder, or its variant.
pub(super) fn config_path(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let builder = &plan.builder;
    match variant.ident {
        None => quote!(#builder),
        Some(ident) => quote!(#builder::#ident),
    }
}

/// The field of a struct's builder that nobody sets. It is there where nothing else mentions a parameter.
pub(super) fn marker(plan: &Plan<'_, '_>) -> Option<TokenStream> {
    let private = &plan.private;
    let needed = plan.input.kind == Kind::Struct && super::choice::needs_marker(plan);
    needed.then(|| quote!(__marker: #private::core::marker::PhantomData))
}

/// Takes the builder apart: data under its field's local, configs under another.
fn taken(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let path = config_path(plan, variant);
    let members = plan.held(variant);
    let members = members.iter().map(|held| {
        let local = held.field.local(if held.bare { "c" } else { "f" });
        let member = &held.member;
        quote!(#member: #local)
    });
    let marker = marker(plan);
    quote!(#path { #(#members,)* #marker })
}

/// Fills in what the builder does not hold, opens the resources, and puts the value together.
fn opened(plan: &Plan<'_, '_>, variant: &Variant<'_>) -> TokenStream {
    let private = &plan.private;
    let fresh = variant.fields.iter().filter(|field| field.resource().is_none() && !held::is_held(field));
    let fresh: TokenStream = fresh.map(|field| fresh_value(plan, field)).collect();
    let mut scope = Scope::new(variant);
    // A cycle was reported before, and never comes here.
    let ordered = order::order(variant).unwrap_or_default();
    let mut sequence = Sequence::new(plan);
    match plan.input.attrs.builder.concurrent.get() {
        None => ordered.iter().for_each(|step| sequence.push(step, &mut scope)),
        Some(()) => {
            for wave in order::waves(variant, ordered) {
                together::open(plan, &wave, &mut scope, &mut sequence);
            }
        }
    }
    let steps = sequence.finish();
    let path = pattern::path(variant);
    let members = variant.fields.iter().map(|field| {
        let (member, local) = (pattern::member(field), field.local("f"));
        quote!(#member: #local)
    });
    quote! {
        #fresh
        #steps
        #private::core::result::Result::Ok(#path { #(#members,)* })
    }
}

/// A field that starts afresh in each value.
fn fresh_value(plan: &Plan<'_, '_>, field: &Field<'_>) -> TokenStream {
    let private = &plan.private;
    let (local, ty) = (field.local("f"), field.ty());
    let value = match &field.fate {
        Fate::Default(Some(expr)) => quote!(#expr),
        Fate::Default(None) => quote!(<#ty as #private::core::default::Default>::default()),
        _ => quote!(#private::core::marker::PhantomData),
    };
    quote!(let #local: #ty = #value;)
}
