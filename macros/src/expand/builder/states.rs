//! Writes the arguments of a struct's builder, with its typestate.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Token;

use super::context::{Context, Slot};
use crate::names::{InPlace, Private, segment};

/// Returns the builder's arguments, with the state that `state` writes for each slot. They are written in place,
/// because there are many: each setter has a whole list.
pub(super) fn with_states<'c>(
    context: &'c Context<'_, '_>,
    state: impl Fn(&Slot<'_, '_>, &mut TokenStream) + 'c,
) -> impl ToTokens + 'c {
    InPlace(move |tokens: &mut TokenStream| {
        for argument in &context.params.args {
            argument.to_tokens(tokens);
            <Token![,]>::default().to_tokens(tokens);
        }
        for slot in context.slots() {
            state(slot, tokens);
            <Token![,]>::default().to_tokens(tokens);
        }
    })
}

/// Writes a state of the runtime's: `Set` or `Unset`.
pub(super) fn state_of_runtime(private: &Private<'_>, name: &str, tokens: &mut TokenStream) {
    private.to_tokens(tokens);
    tokens.extend(segment(name));
}

/// Returns the arguments of a builder in which nothing is set.
pub(super) fn unset<'c>(context: &'c Context<'_, '_>) -> impl ToTokens + 'c {
    with_states(context, |_, tokens| state_of_runtime(&context.private, "Unset", tokens))
}
