//! Asks whether what expressions read in threads can be shared between them, for types with `builder(concurrent)`.
//!
//! rustc would only say that something is not `Sync`, and not that `concurrent` asks for it. So a constant asks about
//! each sibling that may not be `Sync`, by the name of its type, with an error at that type:
//!
//! ```text
//! type Node_shared = Asked<{ let _ = || { <RefCell<String> as SharedBetweenThreads>::__freshtwin_ask(); }; true }>;
//! ```
//!
//! What the thread opens is of a type that depends on the constant: rustc reports nothing else about it then.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::expand::alias;
use crate::expand::builder::context::Context;
use crate::expand::builder::held;
use crate::generics;
use crate::known_types;
use crate::model::{Field, Variant};
use crate::names::End;
use crate::order::{self, Step};
use crate::tokens;

/// Writes the constant, if there is anything to ask.
pub(in crate::expand::builder) fn expand(context: &Context<'_, '_>) -> Option<TokenStream> {
    if !context.concurrent || context.world.asynchronous {
        return None;
    }
    let mut fields: Vec<&Field<'_>> = Vec::new();
    for form in &context.variants {
        let waves = order::waves(form.variant, &form.opening.steps);
        for step in waves.iter().filter(|wave| wave.len() > 1).flatten() {
            let read = read(context, form.variant, step);
            fields.extend(read.filter(|field| form.slots.iter().all(|slot| !slot.held.is_config_of(field))));
        }
    }
    fields.sort_by_key(|field| field.number);
    fields.dedup_by_key(|field| field.number);
    let questions = fields.iter().map(|field| {
        let (first, last) = tokens::ends(field.ty().to_token_stream());
        let (here, close) = (context.private.at(first), End(last, "__freshtwin_ask"));
        // The error points to the type, and not to its alias.
        let (ty, end) = (context.ty_of(field), quote_spanned!(last=> >));
        quote_spanned!(first=> <#here::Itself<#ty #end as #here::expression::SharedBetweenThreads #close();)
    });
    let (private, alias) = (&context.private, alias::beside(context.input, "shared"));
    let asked = quote!(#private::Asked<{ let _ = || { #(#questions)* }; true }>);
    (!fields.is_empty()).then(|| alias::item(&alias, asked))
}

/// Returns the alias of the constant for a step that opens in a thread, if it asks about anything that the step reads.
pub(super) fn answer(context: &Context<'_, '_>, variant: &Variant<'_>, step: &Step<'_, '_>) -> Option<Ident> {
    let is_asked = !context.world.asynchronous && read(context, variant, step).next().is_some();
    is_asked.then(|| alias::beside(context.input, "shared"))
}

/// Returns the siblings that the step reads and that may not be `Sync`.
fn read<'v, 'i>(
    context: &Context<'_, '_>,
    variant: &'v Variant<'i>,
    step: &Step<'v, 'i>,
) -> impl Iterator<Item = &'v Field<'i>> {
    let input = context.input;
    let is_asked = |field: &&Field<'i>| {
        let is_hidden = || generics::depends(&input.syn.generics, field.ty()) || held::mentions_itself(input, field);
        !field.look.is_plain() && known_types::may_stay_in_a_thread(field.ty()) && !is_hidden()
    };
    step.needs(variant).into_iter().filter(is_asked).collect::<Vec<_>>().into_iter()
}
