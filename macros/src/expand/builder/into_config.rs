//! From a value to its builder, without a copy, for types that say `builder(into)`.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::context::{Context, Form};
use super::held::Content;
use crate::expand::pattern;
use crate::model::Kind;
use crate::names::word;
use crate::order::Step;
use crate::tokens;

/// `__freshtwin_into`: moves the data, and closes the resources, last opened first.
pub(super) fn expand(context: &Context<'_, '_>) -> Option<TokenStream> {
    let key = context.input.builder.into.key()?;
    let (private, own, ty, cloner) = (&context.private, &context.ty, &context.config_ty, word("__cloner"));
    let mut this = word("self");
    this.set_span(this.span().located_at(key.span()));
    let arms = context.variants.iter().map(|form| {
        let pattern = tokens::respan(pattern::pattern(form.variant, "f", |_| true), &|own| own.located_at(key.span()));
        (pattern, taken_apart(context, form))
    });
    let body: TokenStream = match context.input.kind {
        Kind::Struct => arms.map(|(pattern, body)| quote!(let #pattern = #this; #body)).collect(),
        Kind::Enum => {
            let arms = arms.map(|(pattern, body)| quote!(#pattern => { #body }));
            quote!(match #this { #(#arms)* })
        }
    };
    let at_key = context.private.at(key.span());
    let checked = quote_spanned!(key.span()=> #at_key::expression::TakenApart::<#own>::__freshtwin_is_taken_apart(#at_key::Probe::<#own>::new().drops()););
    Some(quote! {
        #[inline]
        #[allow(unused_variables, reason = "not every type holds what is copied, and data that starts afresh goes")]
        fn __freshtwin_into(#this, #cloner: &mut #private::Cloner) -> #ty {
            #checked
            #body
        }
    })
}

fn taken_apart(context: &Context<'_, '_>, form: &Form<'_, '_>) -> TokenStream {
    let (private, cloner) = (&context.private, word("__cloner"));
    let opened = form.opening.steps.iter().flat_map(Step::opened).collect::<Vec<_>>();
    let closed = opened.into_iter().rev().map(|opened| {
        let field = opened.field;
        let (value, config) = (field.local("f"), field.local("c"));
        let slot = form.slots.iter().find(|slot| slot.held.field.index == field.index);
        match slot.map(|slot| &slot.held.content) {
            Some(Content::Config { opens }) => {
                quote!(let #config = #opens::__freshtwin_into_config_of(#value, #cloner);)
            }
            _ => quote!(#private::close(#value);),
        }
    });
    let members = form.slots.iter().map(|slot| {
        let local = slot.held.field.local(if slot.held.is_config() { "c" } else { "f" });
        let member = &slot.held.member;
        quote!(#member: #local)
    });
    let (path, marker) = (&form.path, context.marker_field());
    quote!(#(#closed)* #path { #(#members,)* #marker })
}
