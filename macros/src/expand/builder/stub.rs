//! The surface of a builder for input with errors: it accepts every use, so that one mistake costs one message.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token};

use super::super::output;
use super::context::{self, World};
use super::setter;
use crate::model::{Field, Input, Kind};
use crate::names::Private;
use crate::tokens;

/// The stub. `rest`: what `open_in` checks.
pub(super) fn expand(input: &Input<'_>, rest: Option<TokenStream>) -> TokenStream {
    let (private, syn) = (input.private(), input.syn);
    let (ident, vis) = (&syn.ident, &syn.vis);
    let builder = context::builder_name(input);
    let ((impl_generics, ..), where_clause) = (syn.generics.split_for_impl(), &input.given);
    let ty_generics = input.arguments();
    let left_out = output::left_out(&private);
    let setters = setters(input, &private);
    let derives = derives(input).map(|paths| quote!(#[derive(#(#paths),*)]));
    // The key may stand in the wrong place.
    let is_moved = type_attrs(input).any(|attr| tokens::has_word(attr.meta.to_token_stream(), "into"));
    let into_builder = is_moved.then(|| quote!(#vis fn into_builder(self) -> #builder { #builder }));
    let World { asynchronous, resource, opener } = World::new(is_async(input));
    let awaits = asynchronous.then(|| quote!(async));
    let inherent = input.builder.is_inherent().then(|| {
        quote! {
            // It stands for what the user will see once the mistake is mended.
            #[allow(dead_code, missing_docs, clippy::all)]
            impl #impl_generics #ident #ty_generics #where_clause {
                #vis fn builder() -> #builder { #builder }
                #vis fn to_builder(&self) -> #builder { #builder }
                #vis fn try_to_builder(&self) -> #private::Result<#builder, #private::CloneError> { #left_out }
                #into_builder
                #vis #awaits fn twin(&self) -> #private::Result<Self, #private::OpenError> { #left_out }
            }
        }
    });
    quote! {
        // It stands for what the user will see once the mistake is mended.
        #[allow(dead_code, missing_docs)]
        #derives
        #vis struct #builder;
        impl #private::DeepClone for #builder {
            fn deep_clone_in(&self, _: &mut #private::Cloner) -> Self { #left_out }
        }
        impl #impl_generics #private::#resource for #ident #ty_generics #where_clause {
            type Config = #builder;
            fn config_in(&self, _: &mut #private::Cloner) -> #builder { #left_out }
            #awaits fn open_in(
                _: #builder,
                _: &mut #private::#opener,
            ) -> #private::Result<Self, #private::OpenError> { #rest #left_out }
        }
        // As above.
        #[allow(dead_code, missing_docs, clippy::all)]
        impl #builder {
            #vis fn new() -> Self { #builder }
            #(#setters)*
            #vis #awaits fn build #impl_generics(self) -> #private::Result<#ident #ty_generics, #private::OpenError>
            #where_clause { #left_out }
            #vis #awaits fn open #impl_generics(&self) -> #private::Result<#ident #ty_generics, #private::OpenError>
            #where_clause { #left_out }
        }
        #inherent
    }
}

fn type_attrs<'i>(input: &Input<'i>) -> impl Iterator<Item = &'i Attribute> {
    input.syn.attrs.iter().filter(|attr| attr.path().is_ident("deep_clone"))
}

/// What the builder derives, also if the key stands in the wrong place.
fn derives(input: &Input<'_>) -> Option<Vec<Path>> {
    if let Some(paths) = input.builder.derive.get() {
        return Some(paths.clone());
    }
    type_attrs(input).find_map(|attr| {
        let mut tokens = attr.meta.require_list().ok()?.tokens.clone().into_iter();
        tokens.find(|token| matches!(token, TokenTree::Ident(word) if word == "derive"))?;
        let TokenTree::Group(list) = tokens.next()? else { return None };
        let paths = Punctuated::<Path, Token![,]>::parse_terminated.parse2(list.stream()).ok()?;
        Some(paths.into_iter().collect())
    })
}

fn setters(input: &Input<'_>, private: &Private<'_>) -> Vec<TokenStream> {
    if input.kind == Kind::Enum {
        return Vec::new();
    }
    let vis = &input.syn.vis;
    let named = input.fields().map(|field| match &field.syn.ident {
        Some(ident) => (setter::setter_name(ident), field),
        None => (format_ident!("field_{}", field.index), field),
    });
    // Two fields of one name are rustc's error.
    let mut seen = HashSet::new();
    let setters = named.filter(|(name, _)| seen.insert(name.to_string())).map(|(name, field)| {
        let ty = field.ty();
        match takes(input, field) {
            Takes::Anything => quote!(#vis fn #name<__V>(self, _: __V) -> Self { self }),
            Takes::Into => quote!(#vis fn #name(self, _: impl #private::core::convert::Into<#ty>) -> Self { self }),
            Takes::Exactly => quote!(#vis fn #name(self, _: #ty) -> Self { self }),
        }
    });
    setters.collect()
}

/// What the stub of a setter accepts: as little as it can, since arguments such as `text.into()` need a type.
enum Takes {
    Exactly,
    Into,
    Anything,
}

fn takes(input: &Input<'_>, field: &Field<'_>) -> Takes {
    // The stub has no parameters, and `Self` would be the builder in it.
    let ty = field.ty().to_token_stream();
    let foreign =
        !input.syn.generics.params.is_empty() || tokens::has_word(ty.clone(), "Self") || tokens::has_lifetime(ty);
    if !field.readable || foreign || field.resource().is_some() {
        Takes::Anything
    } else if field.into.is_some() {
        Takes::Into
    } else {
        Takes::Exactly
    }
}

/// Whether one of the resources is marked `async`, or awaits, as far as the attributes can be read.
fn is_async(input: &Input<'_>) -> bool {
    let fields = input.fields().flat_map(|field| &field.syn.attrs);
    let variants = input.variants.iter().flat_map(|variant| variant.syn_attrs);
    let mut attrs = fields
        .chain(variants)
        .chain(&input.syn.attrs)
        .filter(|attr| attr.path().is_ident("resource") || attr.path().is_ident("deep_clone"));
    attrs.any(|attr| ["async", "await"].iter().any(|word| tokens::has_word(attr.meta.to_token_stream(), word)))
}
