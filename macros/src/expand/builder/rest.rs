//! Checks, in wrong input, the expressions that have no mistake of their own, so that one compilation shows all
//! mistakes.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::open_in;
use crate::check;
use crate::errors::Errors;
use crate::model::Input;

/// Returns the code that opens these resources, as statements of `open_in`.
///
/// Returns `None` for types with type parameters, because their bounds are not known.
pub(super) fn expand(input: &Input<'_>, errors: &Errors) -> Option<TokenStream> {
    if errors.is_rejected() || input.syn.generics.type_params().next().is_some() {
        return None;
    }
    let live = check::without_mistakes(input)?;
    let mut context = Context::new(&live);
    // Nothing else asks.
    context.answer = None;
    context.asks_of_data = false;
    let opened: TokenStream = context.variants.iter().map(|form| open_in::unfinished(&context, form)).collect();
    Some(quote!(#opened))
}
