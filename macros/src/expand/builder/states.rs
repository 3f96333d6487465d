//! The arguments of a struct's builder: its typestate.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Token;

use super::context::{Context, Slot};
use crate::names::{Private, segment};

/// The builder's arguments, with a state for each slot, which `state` writes. There are as many lists of states as states, so
/// they are written token by token.
pub(super) fn with_states(context: &Context<'_, '_>, state: impl Fn(&Slot<'_, '_>, &mut TokenStream)) -> TokenStream {
    let args = &context.params.args;
    let mut tokens = quote!(#(#args,)*);
    for slot in context.slots() {
        state(slot, &mut tokens);
        <Token![,]>::default().to_tokens(&mut tokens);
    }
    tokens
}

/// A state of the runtime's: `Set` or `Unset`.
pub(super) fn state_of_runtime(private: &Private<'_>, name: &str, tokens: &mut TokenStream) {
    private.to_tokens(tokens);
    segment(name, tokens);
}

/// All arguments of a builder in which nothing is set.
pub(super) fn unset(context: &Context<'_, '_>) -> TokenStream {
    with_states(context, |_, tokens| state_of_runtime(&context.private, "Unset", tokens))
}
