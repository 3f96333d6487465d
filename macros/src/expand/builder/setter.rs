//! The setters of a struct's builder.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Token, Visibility};

use super::context::{Context, Slot};
use super::definition;
use super::held::Held;
use super::states::{state_of_runtime, with_states};
use crate::expand::output;
use crate::names::word;
use crate::tokens;

/// The setter of a field: fields that are named like a method of the builder get a longer one.
pub(super) fn setter_name(field: &Ident) -> Ident {
    match field.unraw().to_string().as_str() {
        name @ ("new" | "build" | "open") => format_ident!("set_{}", name, span = field.span()),
        _ => field.clone(),
    }
}

/// The visibility of a setter.
pub(super) fn setter_vis<'c>(context: &'c Context<'_, '_>, held: &Held<'c, '_>) -> &'c Visibility {
    context.input.builder.setters.get().unwrap_or(&held.field.syn.vis)
}

/// What is said about a setter.
pub(super) fn setter_docs(context: &Context<'_, '_>, held: &Held<'_, '_>) -> TokenStream {
    let what = if held.is_config() { "the config of the resource" } else { "the field" };
    definition::docs(context, held.field.docs(), &format!(" Sets {what} `{}`.", held.field.name()))
}

/// In a tuple struct: the field's name in expressions, by which rustc finds the setter that was meant.
fn alias(held: &Held<'_, '_>) -> Option<TokenStream> {
    let name = held.field.syn.ident.is_none().then(|| held.field.scope().to_string())?;
    Some(quote!(#[doc(alias = #name)]))
}

/// What a setter takes for a value of type `ty`.
pub(super) fn argument(context: &Context<'_, '_>, held: &Held<'_, '_>, ty: &TokenStream) -> TokenStream {
    let private = &context.private;
    if held.takes_into() { quote!(impl #private::core::convert::Into<#ty>) } else { ty.clone() }
}

/// The setter.
pub(super) fn setter(context: &Context<'_, '_>, own: &Slot<'_, '_>) -> TokenStream {
    let (private, builder, held) = (&context.private, &context.builder, &own.held);
    let (name, vis) = (setter_name(&held.ident), setter_vis(context, held));
    let is_own = |slot: &Slot<'_, '_>| std::ptr::eq(slot, own);
    let changed = with_states(context, |slot, tokens| match is_own(slot) {
        true => state_of_runtime(private, "Set", tokens),
        false => slot.state.to_tokens(tokens),
    });
    let value = word("__value");
    let (argument, set) = match held.takes_into() {
        true => {
            // At the field, which rustc shows where the bound is not met.
            let ((place, _), ty) = (tokens::ends(held.field.ty().to_token_stream()), &held.ty);
            let trait_ = Ident::new(if held.is_config() { "IntoConfig" } else { "IntoField" }, place);
            let here = private.at(place);
            let bound = quote_spanned!(place=> impl #here::expression::#trait_<#ty>);
            (bound, quote!(#private::expression::#trait_::__freshtwin_into(#value)))
        }
        false => (held.ty.clone(), quote!(#value)),
    };
    let members = moved(context, is_own, &set);
    let (docs, alias) = (setter_docs(context, held), alias(held));
    let (lints, marker) = (output::lints(&held.field.syn.attrs), context.marker_field());
    quote! {
        #docs
        #alias
        #lints
        #[inline]
        #vis fn #name(self, #value: #argument) -> #builder<#changed> {
            #builder { #members #marker }
        }
    }
}

/// The members of a builder that is made of `self`, with another value for one slot.
fn moved(context: &Context<'_, '_>, is_set: impl Fn(&Slot<'_, '_>) -> bool, value: &TokenStream) -> TokenStream {
    let mut members = TokenStream::new();
    for slot in context.slots() {
        let member = &slot.held.member;
        member.to_tokens(&mut members);
        <Token![:]>::default().to_tokens(&mut members);
        match is_set(slot) {
            true => value.to_tokens(&mut members),
            false => {
                <Token![self]>::default().to_tokens(&mut members);
                <Token![.]>::default().to_tokens(&mut members);
                member.to_tokens(&mut members);
            }
        }
        <Token![,]>::default().to_tokens(&mut members);
    }
    members
}
