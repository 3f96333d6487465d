//! The grammar of `#[deep_clone(..)]` and `#[resource(..)]`.

mod field;
mod item;
mod resource;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Meta, Token};

use crate::errors::{self, Errors};

pub(crate) use field::{FieldAttrs, parse_field};
pub(crate) use item::{ItemAttrs, parse_item, reject_all};
pub(crate) use resource::{GroupAttr, ResourceAttr, SourceAttr, parse_groups};

/// The place of an attribute: what is possible there, for the texts.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// `deep_clone` or `resource`.
    pub(super) attribute: &'static str,
    /// "keys of a field".
    pub(super) name: &'static str,
    /// The possible keys, as text.
    pub(super) keys: &'static str,
}

/// A key that may be given once, with its value.
pub(crate) struct Slot<T>(Option<(Ident, T)>);

impl<T> Slot<T> {
    /// A key that was not given yet.
    pub(super) const fn new() -> Self {
        Self(None)
    }

    /// Takes the value of `key`; a second one is an error.
    pub(super) fn set(&mut self, key: &Ident, value: T, errors: &Errors) {
        if self.0.is_some() {
            errors.push(key, errors::duplicate(&key.to_string()));
        } else {
            self.0 = Some((key.clone(), value));
        }
    }

    /// The key as the user wrote it, for errors.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.0.as_ref().map(|(key, _)| key)
    }

    /// The value.
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }

    /// The key and the value, by value.
    pub(crate) fn take(self) -> Option<(Ident, T)> {
        self.0
    }
}

/// Calls `item` for each `key ..` of a comma-separated list.
///
/// What follows a malformed value means nothing, so the rest of such a list is left out.
pub(super) fn each_key(
    input: ParseStream<'_>,
    place: Place,
    errors: &Errors,
    item: &mut dyn FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) {
    let mut parse = || -> syn::Result<()> {
        while !input.is_empty() {
            let no_key = |error: syn::Error| syn::Error::new(error.span(), errors::no_key(place.name, place.keys));
            let key = input.call(Ident::parse_any).map_err(no_key)?;
            item(&key, input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    if let Err(error) = parse() {
        errors.push_error(error);
        while input.parse::<TokenTree>().is_ok() {}
    }
}

/// Opens `#[name(..)]` and calls `item` for each key in it; `bare` says whether `#[name]` alone is right too.
pub(super) fn each_key_of(
    attr: &Attribute,
    place: Place,
    bare: bool,
    errors: &Errors,
    item: &mut dyn FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) {
    match &attr.meta {
        Meta::Path(_) if bare => {}
        Meta::List(list) if !list.tokens.is_empty() => {
            let parsed = list.parse_args_with(|input: ParseStream<'_>| {
                each_key(input, place, errors, item);
                Ok(())
            });
            if let Err(error) = parsed {
                errors.push_error(error);
            }
        }
        Meta::List(_) | Meta::Path(_) => {
            errors.push(attr, errors::empty(place.attribute, place.name, place.keys));
        }
        Meta::NameValue(_) => {
            errors.push(attr, errors::not_a_list(place.attribute, place.name, place.keys));
        }
    }
}

/// Skips the value of a key that means nothing here.
pub(super) fn skip_value(input: ParseStream<'_>) {
    while !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
}

/// A key without a value.
pub(super) fn flag(key: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(());
    }
    let rest: TokenStream = input.parse()?;
    let mut whole = key.to_token_stream();
    whole.extend(rest);
    Err(syn::Error::new_spanned(whole, errors::takes_no_value(&key.to_string())))
}

/// `= VALUE` behind a key; `form` shows the user how it is written.
pub(super) fn value<T: Parse>(key: &Ident, form: &str, input: ParseStream<'_>) -> syn::Result<T> {
    if !input.peek(Token![=]) {
        return Err(syn::Error::new_spanned(key, errors::needs_value(&key.to_string(), form)));
    }
    let equals: Token![=] = input.parse()?;
    if input.is_empty() {
        let whole = quote::quote!(#key #equals);
        return Err(syn::Error::new_spanned(whole, errors::needs_value(&key.to_string(), form)));
    }
    input.parse().map_err(|error| malformed(&error, form))
}

/// What the parser says, and how it is written.
pub(super) fn malformed(error: &syn::Error, form: &str) -> syn::Error {
    syn::Error::new(error.span(), errors::malformed(&error.to_string(), form))
}
