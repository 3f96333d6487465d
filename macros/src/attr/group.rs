//! What a group stands for that has its expression behind its name: `group(jobs = mpsc::channel())`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Token};

use crate::errors;
use crate::uses::Expression;

/// Returns the keys that this list stands for, `group = jobs, new = mpsc::channel()`, if it gives a group its
/// expression, or other keys.
pub(super) fn keys_of(list: TokenStream) -> Option<String> {
    let parser = |input: ParseStream<'_>| {
        let name: Ident = input.parse()?;
        if input.parse::<Option<Token![,]>>()?.is_some() {
            let others: TokenStream = input.parse()?;
            return Ok(quote!(group = #name, #others));
        }
        input.parse::<Token![=]>()?;
        let expr: Expr = input.parse()?;
        let others: TokenStream = input.parse()?;
        // Making a channel cannot fail.
        let key = if Expression::new(expr.clone()).makes_a_channel() { quote!(new) } else { quote!(open) };
        Ok(quote!(group = #name, #key = #expr #others))
    };
    parser.parse2(list).ok().map(errors::code)
}

/// Returns these keys also for `group(..)`, with what follows it: `group(jobs = mpsc::channel()), ..`.
pub(super) fn keys_behind(rest: TokenStream) -> String {
    let mut rest = rest.into_iter();
    match rest.next() {
        Some(TokenTree::Group(list)) => {
            let keys = keys_of(list.stream()).unwrap_or_else(|| format!("group = {}", errors::code(list.stream())));
            format!("{keys}{}", errors::code(rest.collect::<TokenStream>()))
        }
        first => {
            let rest: TokenStream = first.into_iter().chain(rest).collect();
            errors::code(quote!(group #rest))
        }
    }
}
