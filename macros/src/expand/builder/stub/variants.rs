//! Writes the fields or variants of a stub, as far as the types show what they would be.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Fields, Type, Visibility};

use crate::attr::keys::SOURCES;
use crate::check;
use crate::expand::alias;
use crate::expand::builder::held;
use crate::known_types::{LOCKS, resource_and_config};
use crate::model::{Field, Input, Role, Variant};
use crate::tokens;

/// The variants of an enum's stub.
pub(super) struct Variants {
    /// The variants whose fields are known.
    pub(super) known: Vec<TokenStream>,
    /// Functions in place of tuple variants with unknown fields, if there is no type in error. They take anything.
    pub(super) functions: Vec<TokenStream>,
}

impl Variants {
    pub(super) fn of(input: &Input<'_>, left_out: &TokenStream, in_error: Option<&Ident>) -> Self {
        let private = input.private();
        let mut variants = Self { known: Vec::new(), functions: Vec::new() };
        for variant in &input.variants {
            let Some(ident) = variant.ident else { continue };
            let held: Vec<_> = variant.fields.iter().filter(|field| is_held(field, variant)).collect();
            let types: Option<Vec<_>> = held.iter().map(|field| stub_type(input, field, in_error)).collect();
            match (variant.syn, types) {
                (Fields::Unit, _) => variants.known.push(ident.to_token_stream()),
                (Fields::Named(_), Some(types)) => {
                    let names = held.iter().map(|field| &field.syn.ident);
                    variants.known.push(quote!(#ident { #(#names: #types),* }));
                }
                (Fields::Unnamed(_), Some(types)) => variants.known.push(quote!(#ident(#(#types),*))),
                (Fields::Unnamed(_), None) => {
                    let vis = &input.syn.vis;
                    let params: Vec<_> = held.iter().map(|field| format_ident!("__V{}", field.index)).collect();
                    let takes = quote!(#vis fn #ident<#(#params),*>(#(_: #params),*) -> Self { #left_out });
                    variants.functions.push(quote!(#[allow(non_snake_case)] #takes));
                }
                // A function cannot replace a variant with named fields.
                (Fields::Named(_), None) => {
                    variants.known.push(quote!(#ident(#private::core::convert::Infallible)));
                }
            }
        }
        variants
    }
}

/// A field of a struct's stub.
pub(super) struct StubField<'i> {
    pub(super) vis: &'i Visibility,
    pub(super) name: Ident,
    pub(super) ty: TokenStream,
}

/// Returns the fields of a struct's builder whose types are known, or are in error. Keeps only the first of two with
/// one name, which rustc reports.
pub(super) fn fields<'i>(input: &Input<'i>, in_error: Option<&Ident>) -> Vec<StubField<'i>> {
    let mut seen = HashSet::new();
    let held =
        input.variants.iter().flat_map(|variant| variant.fields.iter().filter(move |field| is_held(field, variant)));
    let fields = held.filter_map(|field| {
        let (name, ty, vis) = (held::ident(field), stub_type(input, field, in_error)?, &field.syn.vis);
        seen.insert(name.to_string()).then(|| StubField { vis, name, ty })
    });
    fields.collect()
}

/// Whether the builder holds the field, as far as its attributes show.
fn is_held(field: &Field<'_>, variant: &Variant<'_>) -> bool {
    let has_source = |attr: &Attribute| SOURCES.iter().any(|key| tokens::has_word(attr.meta.to_token_stream(), key));
    let is_opened = field.syn.attrs.iter().any(|attr| attr.path().is_ident("resource") && has_source(attr));
    match &field.role {
        _ if is_opened => false,
        Role::Resource(resource) => held::is_bare(resource),
        // A `Live` in a variant with a group is opened by the group.
        Role::Data(_) => field.is_held() && (variant.groups.is_empty() || resource_and_config(field.ty()).is_none()),
    }
}

/// Returns the type that the builder would hold, if the field's type shows it. Otherwise returns the type that holds
/// the errors, if there is one.
fn stub_type(input: &Input<'_>, field: &Field<'_>, in_error: Option<&Ident>) -> Option<TokenStream> {
    let mut ty = field.ty().clone();
    let mut configs = Configs(false);
    configs.visit_type_mut(&mut ty);
    let is_known = if configs.0 {
        tokens::words(ty.to_token_stream()).iter().all(|word| !has_another(word))
    } else {
        field.resource().is_none()
    };
    let ty = if configs.0 { ty } else { alias::ty(input, field) }.into_token_stream();
    // rustc would report a reference without a lifetime again, and that a type has no size.
    let is_repeated = field.param_names.miscount(field.ty()) || check::is_unsized(field.ty());
    let is_written_out = !is_repeated && !field.ty().to_token_stream().to_string().contains('&');
    let is_known = is_known && is_written_out && !super::is_foreign(input, &ty);
    if is_known { Some(ty) } else { in_error.map(ToTokens::to_token_stream) }
}

/// Whether the config of a container with this name is not such a container.
fn has_another(word: &str) -> bool {
    ["Arc", "Rc", "RefCell"].contains(&word) || LOCKS.contains(&word)
}

/// Replaces each `Live<R, C>` with its config. The flag says whether there was one.
struct Configs(bool);

impl VisitMut for Configs {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match resource_and_config(ty).map(|[_, config]| config.clone()) {
            Some(config) => (*ty, self.0) = (config, true),
            None => visit_mut::visit_type_mut(self, ty),
        }
    }
}
