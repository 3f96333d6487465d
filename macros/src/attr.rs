//! The grammar of `#[deep_clone(..)]` and `#[resource(..)]`.

mod attribute;
mod builder;
mod config;
mod crate_name;
mod expression;
mod field;
mod group;
mod groups;
mod item;
pub(crate) mod keys;
mod list;
mod resource;
mod similar;
mod value;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseBuffer, ParseStream};
use syn::{Lit, Meta, Token};

use crate::errors::{self, Errors};
use crate::tokens;

use keys::Key;

pub(crate) use builder::BuilderAttrs;
pub(crate) use field::{FieldAttrs, Hook, Strategy, Through, keys as keys_of_both, parse_field};
pub(crate) use groups::{GroupAttr, parse_groups};
pub(crate) use item::{ItemAttrs, derived_again, parse_item, reject_on_variant};
pub(crate) use resource::{Maker, ResourceAttr, SourceAttr};
pub(crate) use value::is_like;

/// A key that may be given once, with its value.
#[derive(Clone)]
pub(crate) struct Once<T>(Option<(Ident, T)>);

/// The key has not been given yet.
impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Once<T> {
    /// Stores the value of the key, or reports that the key has one already.
    pub(super) fn set(&mut self, at: &At<'_>, value: T, errors: &Errors) {
        if self.0.is_some() {
            errors.push(at.ident, errors::duplicate(at.key.name));
        } else if !errors.is_trial() {
            self.0 = Some((at.ident.clone(), value));
        }
    }

    /// Returns the key as the user wrote it, for errors.
    pub(crate) fn key(&self) -> Option<&Ident> {
        self.0.as_ref().map(|(key, _)| key)
    }

    /// Returns the value.
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }

    /// Takes the key and the value out.
    pub(crate) fn take(self) -> Option<(Ident, T)> {
        self.0
    }
}

/// Keys that exclude each other, with their values, in the order in which they were written.
pub(crate) struct Choice<T>(Vec<(Ident, T)>);

/// None of the keys has been given yet.
impl<T> Default for Choice<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Choice<T> {
    /// Adds the key with its value, or reports that the key has one already.
    pub(super) fn add(&mut self, at: &At<'_>, value: T, errors: &Errors) {
        if self.0.iter().any(|(key, _)| key == at.key.name) {
            errors.push(at.ident, errors::duplicate(at.key.name));
        } else if !errors.is_trial() {
            self.0.push((at.ident.clone(), value));
        }
    }

    /// Returns the keys as the user wrote them.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &Ident> {
        self.0.iter().map(|(key, _)| key)
    }

    /// Returns the first value, merged with each later one that `joined` can merge with it. Reports the other ones:
    /// `conflict` makes the text from the names of the two keys.
    pub(crate) fn take(
        self,
        errors: &Errors,
        conflict: impl Fn(&str, &str) -> String,
        joined: impl Fn(&T, &T) -> Option<T>,
    ) -> Option<T> {
        let mut given = self.0.into_iter();
        let (first, mut value) = given.next()?;
        for (key, other) in given {
            match joined(&value, &other) {
                Some(both) => value = both,
                None => errors.push(&key, conflict(&first.to_string(), &key.to_string())),
            }
        }
        Some(value)
    }
}

/// A key at the place where the user wrote it, and the tokens that follow it.
pub(super) struct At<'p> {
    /// Its entry in the table.
    key: &'static Key,
    /// The key as it was written.
    ident: &'p Ident,
    /// The tokens that follow it.
    input: ParseStream<'p>,
}

impl At<'_> {
    /// Whether `= ..` follows.
    fn has_value(&self) -> bool {
        self.input.peek(Token![=])
    }

    /// Whether the key stands alone, without a value.
    fn is_bare(&self) -> bool {
        self.input.is_empty() || self.input.peek(Token![,])
    }

    /// Reads a key without a value.
    fn flag(&self) -> syn::Result<()> {
        if self.is_bare() {
            return Ok(());
        }
        if self.key.takes_value() {
            value::reject_without_equals(self)?;
        }
        Err(value::flag_with_value(self)?)
    }

    /// Reads `= VALUE` after the key.
    fn value<T: Parse>(&self) -> syn::Result<T> {
        if !self.has_value() {
            value::reject_without_equals(self)?;
            return Err(self.needs_value(self.ident));
        }
        let equals: Token![=] = self.input.parse()?;
        if self.input.is_empty() {
            let key = self.ident;
            return Err(self.needs_value(quote::quote!(#key #equals)));
        }
        // On a fork: `syn` would report a second error for what is left in parentheses after the first one.
        let ahead = self.input.fork();
        let value = ahead.parse().map_err(|error| self.malformed(&error))?;
        self.input.advance_to(&ahead);
        Ok(value)
    }

    /// Returns what stands in the parentheses after the key.
    fn parenthesized(&self) -> syn::Result<ParseBuffer<'_>> {
        if self.has_value() {
            return Err(self.not_a_list());
        }
        if !self.input.peek(syn::token::Paren) {
            return Err(self.needs_value(self.ident));
        }
        let content;
        syn::parenthesized!(content in self.input);
        Ok(content)
    }

    /// Reads `(ATTRIBUTE, ..)` after the key.
    fn attributes(&self) -> syn::Result<Vec<Meta>> {
        let content = self.parenthesized()?;
        if content.is_empty() {
            return Err(self.needs_value(self.ident));
        }
        self.reject_second_group(&content)?;
        let metas = content.parse_terminated(Meta::parse, Token![,]);
        // `syn` would report a second error for what is left.
        list::rest(&content).for_each(drop);
        metas.map(|metas| metas.into_iter().collect()).map_err(|error| self.malformed(&error))
    }

    /// Returns the error for a key that lacks its value, at `tokens`.
    fn needs_value(&self, tokens: impl ToTokens) -> syn::Error {
        syn::Error::new_spanned(tokens, errors::needs_value(self.key.name, &self.key.value_form()))
    }

    /// Returns the error for `key = VALUE` where `key(VALUE)` is right.
    fn not_a_list(&self) -> syn::Error {
        let mut written = self.ident.to_token_stream();
        written.extend(self.input.parse::<Token![=]>().map(|equals| equals.to_token_stream()));
        let value = value::tokens(self.input);
        written.extend(value.clone());
        let list = match syn::parse2::<Lit>(value.clone()) {
            Ok(Lit::Str(string)) => string.value(),
            _ => errors::code(tokens::in_group(&value).unwrap_or(value)),
        };
        syn::Error::new_spanned(written, errors::list_behind_equals(self.key.name, &list))
    }

    /// Reports `key((..))`, where `content` is what stands in the first parentheses.
    fn reject_second_group(&self, content: ParseStream<'_>) -> syn::Result<()> {
        let all = content.cursor().token_stream();
        let Some(list) = tokens::in_group(&all) else { return Ok(()) };
        // As above.
        list::rest(content).for_each(drop);
        Err(syn::Error::new_spanned(all, errors::list_in_two_groups(self.key.name, &errors::code(list))))
    }

    /// Returns the error for a malformed value: the parser's text, and how to write the value.
    fn malformed(&self, error: &syn::Error) -> syn::Error {
        syn::Error::new(error.span(), errors::malformed(&error.to_string(), &self.key.value_form()))
    }
}
