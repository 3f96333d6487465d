//! Writes the setters of a struct's builder.

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

/// Returns the name of a field's setter. It is longer for a field with the name of a builder's method.
pub(super) fn setter_name(field: &Ident) -> Ident {
    match field.unraw().to_string().as_str() {
        name @ ("new" | "build" | "open") => format_ident!("set_{}", name, span = field.span()),
        _ => field.clone(),
    }
}

/// Returns the visibility of a setter.
pub(super) fn setter_vis<'c>(context: &'c Context<'_, '_>, held: &Held<'c, '_>) -> &'c Visibility {
    context.input.builder.setters.get().unwrap_or(&held.field.syn.vis)
}

/// Returns the documentation of a setter.
pub(super) fn setter_docs(context: &Context<'_, '_>, held: &Held<'_, '_>) -> Docs {
    let what = if held.is_config() { "the config of the resource" } else { "the field" };
    definition::docs(context, held.field.docs(), format!(" Sets {what} `{}`.", held.field.name()))
}

/// Returns aliases by which rustc finds the setter that a user means. For a tuple struct, the alias is the field's name
/// in expressions. For other structs, aliases are names that setters usually have elsewhere. Names that rustc itself
/// finds similar, such as `with_address` for `address`, are left out.
fn alias(held: &Held<'_, '_>, setter: &Ident) -> Option<TokenStream> {
    let Some(ident) = &held.field.syn.ident else {
        let name = held.field.scope().to_string();
        return Some(quote!(#[doc(alias = #name)]));
    };
    let name = ident.unraw().to_string();
    let is_short = |prefix: &&str| name.len() < prefix.len();
    let names = ["with_", "set_"].into_iter().filter(is_short).map(|prefix| format!("{prefix}{name}"));
    // rustdoc rejects an alias that is the name itself.
    let names: Vec<String> = names.filter(|name| setter != name).collect();
    (!names.is_empty()).then(|| quote!(#[doc(alias(#(#names),*))]))
}

/// Returns the parameter type of a setter for a value of type `ty`.
pub(super) fn argument(context: &Context<'_, '_>, held: &Held<'_, '_>, ty: &TokenStream) -> TokenStream {
    let private = &context.private;
    if held.takes_into() { quote!(impl #private::core::convert::Into<#ty>) } else { ty.clone() }
}

/// Writes all setters.
pub(super) fn setters(context: &Context<'_, '_>) -> TokenStream {
    // Each setter moves all fields but its own.
    let kept: Vec<(&Slot<'_, '_>, Repeated)> = context.slots().map(|slot| (slot, kept(&slot.held))).collect();
    kept.iter().map(|(own, _)| setter(context, own, &kept)).collect()
}

/// Returns the tokens `name: self.name,`.
fn kept(held: &Held<'_, '_>) -> Repeated {
    let member = || TokenTree::from(held.ident.clone());
    let sign = |sign| TokenTree::from(Punct::new(sign, Spacing::Alone));
    let this = Ident::new("self", Span::call_site());
    Repeated::of([member(), sign(':'), this.into(), sign('.'), member(), sign(',')])
}

/// Returns the name of the trait that says what the setter takes.
fn into(held: &Held<'_, '_>) -> &'static str {
    match held.is_config() {
        true if tokens::has_word(held.field.ty().to_token_stream(), "Live") => "IntoConfigField",
        true => "IntoConfigOfField",
        false => "IntoDataField",
    }
}

fn setter(context: &Context<'_, '_>, own: &Slot<'_, '_>, kept: &[(&Slot<'_, '_>, Repeated)]) -> TokenStream {
    let (private, builder, held) = (&context.private, &context.builder, &own.held);
    let (name, vis) = (setter_name(&held.ident), setter_vis(context, held));
    let is_own = |slot: &Slot<'_, '_>| std::ptr::eq(slot, own);
    let changed = with_states(context, |slot, tokens| match is_own(slot) {
        true => state_of_runtime(private, "Set", tokens),
        false => slot.state.to_tokens(tokens),
    });
    let value = word("__freshtwin_value");
    let (parameter, argument, set) = match &own.given {
        Some(given) => {
            // The bound is located at the field, which rustc shows if the bound is not met.
            let ((place, _), ty) = (tokens::ends(held.field.ty().to_token_stream()), &held.ty);
            let trait_ = Ident::new(into(held), place);
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
    // The whole signature is located at the field: rustc points there if a setter is private or gets a wrong argument.
    let here = Span::call_site().located_at(name.span());
    let (fn_, arrow, close) = (Token![fn](here), Token![->](here), Token![>](here));
    // Where the argument is missing, rustc shows the name of a parameter whose type is one, too. This has no name.
    let pattern = match &own.given {
        Some(_) => quote!((#value | #value)),
        None => quote!(#value),
    };
    let parameters = tokens::group(here, Delimiter::Parenthesis, quote!(self, #pattern: #argument));
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
