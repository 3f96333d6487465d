//! Turns the model into code: two gates, and a fallback for an item that does not pass them.
//!
//! - A type of data gets an impl from [`data`]. Its [`methods`] match a value: each variant is an [`arm`], and each
//!   field a [`part`] of an arm. Generated code reaches a field through an [`access`], and calls a [`function`] of its
//!   type. Methods call through constants: a [`hook`] for `with`, a [`value`] for `default`, and [`parts`] if several
//!   fields share one. [`facts`] says whether a survey is worth it. Only [`question`] asks whether a field is data.
//! - A type with resources gets a [`refusal`] and a [`builder`], with an [`alias`] for each field's type.
//! - The code of both leaves through [`output`].
//! - A wrong item gets a [`fallback`], and [`mentions`] of what its expressions call.

mod access;
mod alias;
mod arm;
mod builder;
mod data;
mod facts;
mod fallback;
mod function;
mod hook;
mod in_place;
mod mentions;
mod methods;
mod output;
mod part;
mod parts;
mod pattern;
mod question;
mod refusal;
mod sized;
mod ungrouped;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use fallback::InError;

use crate::check::{self, Checked};
use crate::errors::{self, Errors, Rejected};
use crate::model::Input;
use crate::read::{self, Derived, Slip};
use crate::{attr, tokens};

/// Expands the derive: to an impl, or to all errors and an impl that accepts every use of the type.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let (syn, slip) = match read::derived(&input) {
        Ok(Derived::Item(syn)) => (syn, None),
        Ok(Derived::InError(syn, slip)) => (syn, Some(slip)),
        Err(error) => return errors::compile_errors(error.as_slice(), &TokenStream::new()),
    };
    if let Some(again) = attr::derived_again(&syn.attrs) {
        let error = syn::Error::new_spanned(again, errors::derived_twice());
        return errors::compile_errors(&[error], &TokenStream::new());
    }
    let errors = Errors::new();
    match slip {
        None => {}
        Some(Slip::OfRustc) => errors.reject(),
        Some(Slip::Unknown(error)) => errors.push_error(error),
    }
    let (code, in_error, mentions) = match Input::parse(&syn, &errors) {
        Ok(mut parsed) => {
            sized::grant(&mut parsed);
            let (code, in_error) = match try_expand(&parsed, input, &errors) {
                Ok(code) => (code, None),
                Err(Rejected) => fallback::expand(&parsed, &errors),
            };
            let mentions = if errors.count() == 0 { TokenStream::new() } else { mentions::of(&parsed) };
            let private = parsed.private();
            (code, in_error.map(|in_error| (in_error, quote!(#private::Answered))), mentions)
        }
        Err(krate) => (fallback::data(&syn, syn.generics.where_clause.as_ref(), &krate), None, TokenStream::new()),
    };
    let reported = match in_error {
        None => errors.finish_beside(&mentions),
        Some((InError { name, uses }, answered)) => {
            let answer = errors.finish_as_type(&tokens::joined([mentions, uses]));
            alias::item(&name, quote!(#answered<(), #answer>))
        }
    };
    tokens::joined([reported, code])
}

/// Expands to the page of an item's builder. Returns nothing for a wrong item, because the derive reports the mistakes.
pub(crate) fn page(item: TokenStream) -> TokenStream {
    let Ok(syn) = read::item(item) else { return TokenStream::new() };
    let errors = Errors::new();
    let input = Input::parse(&syn, &errors);
    let code = match input.as_ref().map(|input| check::check(input, &errors)) {
        Ok(Ok(Checked::Live(live))) => builder::page(&live),
        Ok(Ok(Checked::Data(_)) | Err(Rejected)) | Err(_) => TokenStream::new(),
    };
    // The derive reports the errors.
    errors.finish();
    code
}

/// Expands an item without mistakes. `item` is the same item as tokens.
fn try_expand(input: &Input<'_>, item: TokenStream, errors: &Errors) -> Result<TokenStream, Rejected> {
    if let Err(rejected) = errors.gate() {
        check::readable_fields(input, errors);
        return Err(rejected);
    }
    Ok(match check::check(input, errors)? {
        Checked::Data(data) => {
            let data::Expanded { code, asked, asks } = data::expand(&data);
            match builder::unmarked(input, &asked, &asks) {
                None => code,
                Some(unmarked) => tokens::joined([code, unmarked]),
            }
        }
        Checked::Live(live) => {
            let (refusal, builder) = (refusal::expand(&live), builder::expand(&live));
            let aliases = alias::items(input);
            let page = builder::has_page(input).then(|| {
                let private = input.private();
                quote!(#[cfg(doc)] #private::page! { #item })
            });
            [aliases, refusal, builder].into_iter().chain(page).collect()
        }
    })
}
