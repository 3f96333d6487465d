//! Turns a value into its builder without a copy, for types with `builder(into)`.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::context::{Context, Form};
use super::held::Counterpart;
use crate::expand::pattern;
use crate::model::Kind;
use crate::names::word;
use crate::order::Step;
use crate::tokens;

/// Writes `__freshtwin_end`. It moves the data and closes the resources, last opened first, or only closes them.
pub(super) fn expand(context: &Context<'_, '_>) -> Option<TokenStream> {
    let key = context.input.builder.into.key()?.span();
    let (private, own, ty, cloner) = (&context.private, &context.ty, &context.config_ty, word("__freshtwin_cloner"));
    let (ending, left) = (word("__Ending"), word("__freshtwin_left"));
    let mut this = word("self");
    this.set_span(this.span().located_at(key));
    let arms = context.variants.iter().map(|form| {
        let pattern = tokens::respan(pattern::pattern(form.variant, "f", |_| true), &|own| own.located_at(key));
        let (closed, moved) = (closed(context, form), moved(context, form));
        let body = quote! {
            if let #private::core::option::Option::Some(#left) = #ending::closes::<#ty>() {
                #closed
                return #left;
            }
            #moved
        };
        (pattern, body)
    });
    let body: TokenStream = match context.input.kind {
        Kind::Struct => arms.map(|(pattern, body)| quote!(let #pattern = #this; #body)).collect(),
        Kind::Enum => {
            let arms = arms.map(|(pattern, body)| quote!(#pattern => { #body }));
            quote!(match #this { #(#arms)* })
        }
    };
    let at_key = context.private.at(key);
    let checked = quote_spanned!(key=> #at_key::expression::TakenApart::<#own>::__freshtwin_is_taken_apart(#at_key::Probe::<#own>::new().drops()););
    Some(quote! {
        #[inline]
        #[allow(unused_variables, reason = "not every type holds what is copied, and data that starts afresh goes")]
        fn __freshtwin_end<#ending: #private::Ending>(#this, #cloner: &mut #private::Cloner) -> #ending::Left<#ty> {
            #checked
            #body
        }
    })
}

/// Returns the code that closes the resources, and moves the data and the configs into the builder.
fn moved(context: &Context<'_, '_>, form: &Form<'_, '_>) -> TokenStream {
    let (private, cloner) = (&context.private, word("__freshtwin_cloner"));
    let configs = last_first(form).map(|(value, config, opens)| match opens {
        Some(opens) => quote!(let #config = #opens::__freshtwin_into_config_of(#value, #cloner);),
        None => quote!(#private::close(#value);),
    });
    let members = form.slots.iter().map(|slot| {
        let local = slot.held.field.local(if slot.held.is_config() { "c" } else { "f" });
        let member = &slot.held.member;
        quote!(#member: #local)
    });
    let (path, marker, ending) = (&form.path, context.marker_field(), word("__Ending"));
    quote!(#(#configs)* #ending::moves(#path { #(#members,)* #marker }))
}

/// Returns the code that closes the resources.
fn closed(context: &Context<'_, '_>, form: &Form<'_, '_>) -> TokenStream {
    let (private, cloner) = (&context.private, word("__freshtwin_cloner"));
    last_first(form)
        .map(|(value, _, opens)| match opens {
            Some(opens) => quote!(#opens::__freshtwin_close_of(#value, #cloner);),
            None => quote!(#private::close(#value);),
        })
        .collect()
}

/// Returns the resources, last opened first: the local of each, the local of its config, and the path that gives the
/// config, if it knows one.
fn last_first<'f>(form: &'f Form<'_, '_>) -> impl Iterator<Item = (Ident, Ident, Option<&'f TokenStream>)> {
    let opened = form.opening.steps.iter().flat_map(Step::opened).collect::<Vec<_>>();
    opened.into_iter().rev().map(|opened| {
        let field = opened.field;
        let slot = form.slots.iter().find(|slot| slot.held.field.index == field.index);
        let opens = slot.and_then(|slot| match &slot.held.counterpart {
            Counterpart::Config { opens } => Some(opens),
            _ => None,
        });
        (field.local("f"), field.local("c"), opens)
    })
}
