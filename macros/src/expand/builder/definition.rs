//! Writes what the definitions of all builders have: documentation, derives and allowed lints.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token};

use super::context::Context;
use super::{derives, serde};
use crate::expand::output;

/// Returns the builder's documentation, derives and lints.
pub(super) fn attributes(context: &Context<'_, '_>) -> TokenStream {
    let derives = derives::by_rustc(context);
    let derives = (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
    // This is one string: if a second one began with an empty line, rustdoc would drop that line.
    let text = format!(
        " The builder of a [`{}`]: its data, and configs in place of its live resources.\n\n Nothing in it is open. \
         `build` opens a value and consumes the builder; `open` keeps it, to open more.",
        context.input.syn.ident
    );
    let (allows, lints, given) = (context.allows(), output::lints(&context.input.syn.attrs), serde::of_type(context));
    let names = output::unusual_names(context.input);
    quote! {
        #[doc = #text]
        #derives
        #[must_use = "a builder opens nothing until `build` or `open` is called"]
        #allows
        #names
        #lints
        #given
    }
}

/// Documentation of an item.
pub(super) enum Docs {
    /// The user's documentation.
    Given(TokenStream),
    /// A line, for an item that the user has not documented.
    Line(String),
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Given(given) => given.to_tokens(tokens),
            Self::Line(line) => {
                <Token![#]>::default().to_tokens(tokens);
                tokens.append(Group::new(Delimiter::Bracket, quote!(doc = #line)));
            }
        }
    }
}

/// Returns the user's documentation, or `line` if there is none.
pub(super) fn docs<'d>(context: &Context<'_, '_>, given: impl Iterator<Item = &'d Attribute>, line: String) -> Docs {
    let given = given_docs(context, given);
    if given.is_empty() { Docs::Line(line) } else { Docs::Given(given) }
}

/// Returns the user's documentation, with the type's name for `Self` in links, which would mean the builder here.
pub(super) fn given_docs<'d>(context: &Context<'_, '_>, given: impl Iterator<Item = &'d Attribute>) -> TokenStream {
    let ident = context.input.syn.ident.unraw().to_string();
    let moved = given.map(|attr| match &attr.meta {
        Meta::NameValue(MetaNameValue { value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }), .. }) => {
            let text = LitStr::new(&links_spelled_out(&text.value(), &ident), text.span());
            quote!(#[doc = #text])
        }
        _ => attr.to_token_stream(),
    });
    moved.collect()
}

/// Returns a text with `ident` in place of `Self` in its links: ``[`Self::open`]``, `[the way](Self::open)`.
fn links_spelled_out(text: &str, ident: &str) -> String {
    let mut parts = text.split("Self");
    let mut moved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_link = ["[", "[`", "](", "]: "].iter().any(|start| moved.ends_with(start));
        let is_word = !part.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        moved += if is_link && is_word { ident } else { "Self" };
        moved += part;
    }
    moved
}

/// Returns the documentation of the function that returns an empty builder.
pub(super) fn empty(context: &Context<'_, '_>) -> TokenStream {
    let docs = format!(" An empty builder of `{}`: no field is set.", context.input.syn.ident);
    quote!(#[doc = #docs])
}

/// Returns the type of a marker.
pub(super) fn marker_ty(context: &Context<'_, '_>) -> TokenStream {
    let (private, ty) = (&context.private, &context.ty);
    quote!(#private::core::marker::PhantomData<fn() -> #ty>)
}
