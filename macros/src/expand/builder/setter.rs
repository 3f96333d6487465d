//! The setters of a struct's builder.

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Token, Visibility};

use super::context::{Context, Slot};
use super::definition::{self, Docs};
use super::held::Held;
use super::states::{state_of_runtime, with_states};
use crate::expand::output;
use crate::names::{InPlace, Repeated, word};
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
pub(super) fn setter_docs(context: &Context<'_, '_>, held: &Held<'_, '_>) -> Docs {
    let what = if held.is_config() { "the config of the resource" } else { "the field" };
    definition::docs(context, held.field.docs(), format!(" Sets {what} `{}`.", held.field.name()))
}

/// Names by which rustc finds the setter that was meant: in a tuple struct, the field's name in expressions; and what setters are
/// called elsewhere, where rustc does not see that it is nearly the same, as it does in `with_address`.
fn alias(held: &Held<'_, '_>, setter: &Ident) -> Option<TokenStream> {
    let Some(ident) = &held.field.syn.ident else {
        let name = held.field.scope().to_string();
        return Some(quote!(#[doc(alias = #name)]));
    };
    let name = ident.unraw().to_string();
    let is_short = |prefix: &&str| name.len() < prefix.len();
    let names = ["with_", "set_"].into_iter().filter(is_short).map(|prefix| format!("{prefix}{name}"));
    // rustdoc takes no alias that is the name itself.
    let names: Vec<String> = names.filter(|name| setter != name).collect();
    (!names.is_empty()).then(|| quote!(#[doc(alias(#(#names),*))]))
}

/// What a setter takes for a value of type `ty`.
pub(super) fn argument(context: &Context<'_, '_>, held: &Held<'_, '_>, ty: &TokenStream) -> TokenStream {
    let private = &context.private;
    if held.takes_into() { quote!(impl #private::core::convert::Into<#ty>) } else { ty.clone() }
}

/// All setters.
pub(super) fn setters(context: &Context<'_, '_>) -> TokenStream {
    // Each moves all fields but its own.
    let kept: Vec<(&Slot<'_, '_>, Repeated)> = context.slots().map(|slot| (slot, kept(&slot.held))).collect();
    kept.iter().map(|(own, _)| setter(context, own, &kept)).collect()
}

/// `name: self.name,`
fn kept(held: &Held<'_, '_>) -> Repeated {
    let member = || TokenTree::from(held.ident.clone());
    let sign = |sign| TokenTree::from(Punct::new(sign, Spacing::Alone));
    let this = Ident::new("self", Span::call_site());
    Repeated::of([member(), sign(':'), this.into(), sign('.'), member(), sign(',')])
}

fn setter(context: &Context<'_, '_>, own: &Slot<'_, '_>, kept: &[(&Slot<'_, '_>, Repeated)]) -> TokenStream {
    let (private, builder, held) = (&context.private, &context.builder, &own.held);
    let (name, vis) = (setter_name(&held.ident), setter_vis(context, held));
    let is_own = |slot: &Slot<'_, '_>| std::ptr::eq(slot, own);
    let changed = with_states(context, |slot, tokens| match is_own(slot) {
        true => state_of_runtime(private, "Set", tokens),
        false => slot.state.to_tokens(tokens),
    });
    let value = word("__value");
    let (parameter, argument, set) = match &own.given {
        Some(given) => {
            // At the field, which rustc shows where the bound is not met.
            let ((place, _), ty) = (tokens::ends(held.field.ty().to_token_stream()), &held.ty);
            let trait_ = Ident::new(if held.is_config() { "IntoConfigField" } else { "IntoDataField" }, place);
            let here = private.at(place);
            let parameter = quote_spanned!(place=> <#given: #here::expression::#trait_<#ty>>);
            let set = quote!(#private::expression::#trait_::__freshtwin_into(#value));
            (Some(parameter), Repeated::of([given.clone().into()]), Repeated::new(set))
        }
        None => (None, held.ty.clone(), Repeated::of([value.clone().into()])),
    };
    let members = InPlace(|tokens: &mut TokenStream| {
        for (slot, kept) in kept {
            if !is_own(slot) {
                kept.to_tokens(tokens);
                continue;
            }
            held.member.to_tokens(tokens);
            <Token![:]>::default().to_tokens(tokens);
            set.to_tokens(tokens);
            <Token![,]>::default().to_tokens(tokens);
        }
    });
    let (docs, alias) = (setter_docs(context, held), alias(held, &name));
    let (lints, marker) = (output::lints(&held.field.syn.attrs), context.marker_field());
    // From end to end at the field: there rustc shows a setter that is private, or is given something else.
    let here = Span::call_site().located_at(name.span());
    let (fn_, arrow, close) = (Token![fn](here), Token![->](here), Token![>](here));
    let parameters = tokens::group(here, Delimiter::Parenthesis, quote!(self, #value: #argument));
    quote! {
        #docs
        #alias
        #lints
        #[inline]
        #vis #fn_ #name #parameter #parameters #arrow #builder<#changed #close {
            #builder { #members #marker }
        }
    }
}
