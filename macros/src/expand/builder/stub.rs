//! Writes a stub of the builder for input with errors. It accepts every use, so that one mistake causes one message.

mod params;
mod variants;

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Path, Token};

use super::super::{alias, output, refusal};
use super::context::{self, World};
use super::{held, setter};
use crate::attr::keys::SOURCES;
use crate::model::{Field, Input, Kind};
use crate::{check, generics, tokens, typos};
use params::StubParams;
use variants::Variants;

/// Writes the stub. `rest` is the code to check in `open_in`, and `in_error` the type that holds the errors.
pub(super) fn expand(input: &Input<'_>, rest: Option<TokenStream>, in_error: Option<&Ident>) -> TokenStream {
    let (private, syn) = (input.private(), input.syn);
    let (ident, vis) = (&syn.ident, &syn.vis);
    let StubParams { builder, in_any_state, list, given, of_methods } = StubParams::of(input);
    let ((impl_generics, ..), where_clause) = (syn.generics.split_for_impl(), &input.given);
    let ty_generics = input.arguments();
    let left_out = output::left_out(&private);
    let outputs = Outputs::of(input, &builder, in_error);
    let setters = setters(input, (&outputs, in_error));
    let (item, functions) = shape(input, &left_out, in_error);
    let derives = derives(input).map(|paths| quote!(#[derive(#(#paths),*)]));
    let World { asynchronous, resource, opener } = World::new(is_async(input));
    let awaits = asynchronous.then(|| quote!(async));
    let inherent = input.builder.is_inherent().then(|| inherent(input, &outputs, &left_out));
    let Outputs { opens, opened, built, .. } = &outputs;
    quote! {
        // It takes the place of the builder that the user will see once the mistake is mended.
        #[doc(hidden)]
        #[allow(dead_code)]
        #derives
        #vis #item
        impl<#list> #private::DeepClone for #in_any_state #given {
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
        #[doc(hidden)]
        #[allow(dead_code, clippy::all)]
        impl<#list> #in_any_state #given {
            #vis fn new() -> #built { #left_out }
            #(#setters)*
            #(#functions)*
            #vis #opens build<#of_methods>(self) -> #opened { #left_out }
            #vis #opens open<#of_methods>(&self) -> #opened { #left_out }
        }
        #inherent
    }
}

/// Writes the impl of the refusal's trait for the stub.
pub(super) fn refusal(input: &Input<'_>) -> TokenStream {
    let StubParams { in_any_state, list, given, .. } = StubParams::of(input);
    refusal::for_builder(input, &list, &quote!(#in_any_state #given))
}

/// Returns the item of the stub, and functions that replace some variants.
fn shape(input: &Input<'_>, left_out: &TokenStream, in_error: Option<&Ident>) -> (TokenStream, Vec<TokenStream>) {
    match input.kind {
        Kind::Struct => (params::item(input, variants::fields(input, in_error)), Vec::new()),
        Kind::Enum => {
            let builder = context::builder_name(input);
            let Variants { known, functions } = Variants::of(input, left_out, in_error);
            (quote!(enum #builder { #(#known,)* }), functions)
        }
    }
}

/// What methods of the stub and of the type return. It is a type in error wherever there is one: rustc accepts what is
/// done with a value of such a type, whether the type will open by `await` or not.
struct Outputs {
    /// How a method begins that opens the type.
    opens: TokenStream,
    opened: TokenStream,
    built: TokenStream,
    tried_to_build: TokenStream,
}

impl Outputs {
    fn of(input: &Input<'_>, builder: &TokenStream, in_error: Option<&Ident>) -> Self {
        if let Some(ty) = in_error {
            let ty = || ty.to_token_stream();
            return Self { opens: quote!(fn), opened: ty(), built: ty(), tried_to_build: ty() };
        }
        let (private, ident, ty_generics) = (input.private(), &input.syn.ident, input.arguments());
        let awaits = is_async(input).then(|| quote!(async));
        Self {
            opens: quote!(#awaits fn),
            opened: quote!(#private::Result<#ident #ty_generics, #private::OpenError>),
            built: builder.clone(),
            tried_to_build: quote!(#private::Result<#builder, #private::CloneError>),
        }
    }
}

/// Writes the methods of the type.
fn inherent(input: &Input<'_>, outputs: &Outputs, left_out: &TokenStream) -> TokenStream {
    let (ident, vis) = (&input.syn.ident, &input.syn.vis);
    let ((impl_generics, ..), where_clause) = (input.syn.generics.split_for_impl(), &input.given);
    let ty_generics = input.arguments();
    let Outputs { opens, opened, built, tried_to_build } = outputs;
    // The key may be in the wrong place.
    let is_moved = type_attrs(input).any(|attr| tokens::has_word(attr.meta.to_token_stream(), "into"));
    let into_builder = is_moved.then(|| quote!(#vis fn into_builder(self) -> #built { #left_out }));
    quote! {
        // It takes the place of the builder that the user will see once the mistake is mended.
        #[doc(hidden)]
        #[allow(dead_code, clippy::all)]
        impl #impl_generics #ident #ty_generics #where_clause {
            #vis fn builder() -> #built { #left_out }
            #vis fn to_builder(&self) -> #built { #left_out }
            #vis fn try_to_builder(&self) -> #tried_to_build { #left_out }
            #into_builder
            #vis #opens twin(&self) -> #opened { #left_out }
        }
    }
}

fn type_attrs<'i>(input: &Input<'i>) -> impl Iterator<Item = &'i Attribute> {
    input.syn.attrs.iter().filter(|attr| attr.path().is_ident("deep_clone"))
}

/// Returns the traits that the builder derives, even if the key is misspelt or in the wrong place.
fn derives(input: &Input<'_>) -> Option<Vec<Path>> {
    if let Some(paths) = input.builder.derive.get() {
        return Some(paths.clone());
    }
    type_attrs(input).find_map(|attr| derived(attr.meta.require_list().ok()?.tokens.clone()))
}

/// Returns the traits after the word `derive`: a list, or `= Debug`.
fn derived(tokens: TokenStream) -> Option<Vec<Path>> {
    let mut tokens = tokens.into_iter();
    let mut is_behind = false;
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Group(list) if is_behind => return paths(list.stream()),
            TokenTree::Group(within) => {
                if let Some(paths) = derived(within.stream()) {
                    return Some(paths);
                }
            }
            // `derive = Debug`, `derive = (Debug, Clone)` or `derive = "Debug, Clone"`.
            TokenTree::Punct(sign) if is_behind && sign.as_char() == '=' => {
                let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
                let value: Vec<TokenTree> = tokens.by_ref().take_while(|token| !is_comma(token)).collect();
                return match value.as_slice() {
                    [TokenTree::Group(list)] => paths(list.stream()),
                    [TokenTree::Literal(text)] => {
                        syn::parse_str::<LitStr>(&text.to_string()).ok()?.parse_with(list).ok()
                    }
                    _ => paths(value.into_iter().collect()),
                };
            }
            _ => {}
        }
        is_behind = matches!(&token, TokenTree::Ident(word) if typos::is_close(&word.to_string(), "derive"));
    }
    None
}

fn paths(tokens: TokenStream) -> Option<Vec<Path>> {
    list.parse2(tokens).ok()
}

fn list(input: ParseStream<'_>) -> syn::Result<Vec<Path>> {
    let paths = Punctuated::<Path, Token![,]>::parse_terminated(input)?;
    Ok(paths.into_iter().collect())
}

fn setters(input: &Input<'_>, (outputs, in_error): (&Outputs, Option<&Ident>)) -> Vec<TokenStream> {
    if input.kind == Kind::Enum {
        return Vec::new();
    }
    let (private, vis, built) = (input.private(), &input.syn.vis, &outputs.built);
    let left_out = output::left_out(&private);
    let named = input.fields().map(|field| (setter::setter_name(&held::ident(field)), field));
    // rustc reports two fields with one name.
    let mut seen = HashSet::new();
    let setters = named.filter(|(name, _)| seen.insert(name.to_string())).map(|(name, field)| {
        let ty = alias::ty(input, field);
        match (takes(input, field), in_error) {
            // For a type parameter, `text.into()` would need a type.
            (Takes::Anything, Some(anything)) => quote!(#vis fn #name(self, _: #anything) -> #built { #left_out }),
            (Takes::Anything, None) => quote!(#vis fn #name<__V>(self, _: __V) -> #built { #left_out }),
            (Takes::Into, _) => quote! {
                #vis fn #name(self, _: impl #private::core::convert::Into<#ty>) -> #built { #left_out }
            },
            (Takes::Exactly, _) => quote!(#vis fn #name(self, _: #ty) -> #built { #left_out }),
        }
    });
    setters.collect()
}

/// What the stub of a setter accepts. It is as little as possible, because arguments such as `text.into()` need a type.
enum Takes {
    Exactly,
    Into,
    Anything,
}

fn takes(input: &Input<'_>, field: &Field<'_>) -> Takes {
    let is_known = (field.readable || is_meant_as_data(field)) && !check::is_unsized(field.ty());
    if !is_known || is_foreign(input, &field.ty().to_token_stream()) || field.resource().is_some() {
        Takes::Anything
    } else if field.into.is_some() {
        Takes::Into
    } else {
        Takes::Exactly
    }
}

/// Whether the setter takes the field's own type, although its attributes have a mistake. It does unless a word in them
/// may mean `into`, or that the field is a resource.
fn is_meant_as_data(field: &Field<'_>) -> bool {
    let others = || ["into", "resource"].into_iter().chain(SOURCES);
    let means_another_type = |word: &String| others().any(|key| typos::is_close(word, key));
    let attrs = field.syn.attrs.iter().filter(|attr| attr.path().is_ident("deep_clone"));
    let mut words = attrs.flat_map(|attr| tokens::words(attr.meta.to_token_stream()));
    field.resource().is_none() && !words.any(|word| means_another_type(&word))
}

/// Whether a type cannot be named in the stub: `Self` would be the builder in it, the stub of an enum has no
/// parameters, and rustc would report an undeclared lifetime twice.
fn is_foreign(input: &Input<'_>, ty: &TokenStream) -> bool {
    let (generics, is_enum) = (&input.syn.generics, input.kind == Kind::Enum);
    let has_lifetime = (is_enum || generics.lifetimes().next().is_none()) && tokens::has_lifetime(ty.clone());
    has_lifetime || tokens::has_word(ty.clone(), "Self") || is_enum && generics::is_mentioned(generics, ty)
}

/// Whether the attributes contain `async` or `await`, even if they cannot be read, or their name is misspelt.
fn is_async(input: &Input<'_>) -> bool {
    let fields = input.fields().flat_map(|field| &field.syn.attrs);
    let variants = input.variants.iter().flat_map(|variant| variant.syn_attrs);
    let mut attrs = fields.chain(variants).chain(&input.syn.attrs);
    attrs.any(|attr| ["async", "await"].iter().any(|word| tokens::has_word(attr.meta.to_token_stream(), word)))
}
