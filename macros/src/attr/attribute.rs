//! A whole attribute, with its list of keys or with something else in its place.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Expr, Lit, Meta, MetaNameValue};

use super::At;
use super::keys::Keys;
use super::list::each_key;
use crate::errors::{self, Errors};

/// Calls `item` for each key in `#[name(..)]`, and returns whether everything could be read. `bare` says whether
/// `#[name]` alone is allowed too.
pub(super) fn each_key_of<K: Keys>(
    attr: &Attribute,
    bare: bool,
    errors: &Errors,
    item: &mut dyn FnMut(K, &At<'_>) -> syn::Result<()>,
) -> bool {
    let place = K::PLACE;
    match &attr.meta {
        Meta::Path(_) if bare => return true,
        Meta::List(list) if !list.tokens.is_empty() => {
            let parsed = list.parse_args_with(|input: ParseStream<'_>| Ok(each_key(input, errors, item)));
            return parsed.unwrap_or_else(|error| {
                errors.push_error(error);
                false
            });
        }
        Meta::List(_) if bare => errors.push(attr, errors::empty_or_bare(place.attribute, &place.list())),
        Meta::List(_) | Meta::Path(_) => errors.push(attr, errors::empty(place.attribute, &place.list())),
        Meta::NameValue(MetaNameValue { value: Expr::Lit(literal), .. }) => {
            let keys = match &literal.lit {
                Lit::Str(string) if begins_with_key::<K>(&string.value()) => {
                    string.parse().ok().and_then(|keys| tried(keys, errors, item).ok())
                }
                _ => None,
            };
            errors.push(
                attr,
                match keys {
                    Some(keys) => errors::keys_behind_equals(place.attribute, &keys),
                    None => errors::not_a_list(place.attribute, &place.list()),
                },
            );
        }
        // rustc reports that it expects a literal.
        Meta::NameValue(_) => errors.reject(),
    }
    false
}

/// Whether a string begins with a key. Others may be no tokens at all, which the compiler would report.
fn begins_with_key<K: Keys>(string: &str) -> bool {
    let word = string.trim_start().split(|c: char| !c.is_alphanumeric() && c != '_').next();
    string.is_ascii() && word.is_some_and(|word| K::named(word).is_some())
}

/// Reads keys where no list of them may stand. Returns them as a list has them, or the mistakes in them.
pub(super) fn tried<K: Keys>(
    keys: TokenStream,
    errors: &Errors,
    item: &mut dyn FnMut(K, &At<'_>) -> syn::Result<()>,
) -> Result<String, Vec<syn::Error>> {
    let (mut is_read, mut met) = (false, Vec::new());
    // A trial keeps no values, so that nobody else sees that a key is there twice.
    let mut once = |key, at: &At<'_>| {
        if met.contains(&at.key.name) {
            errors.push(at.ident, errors::duplicate(at.key.name));
        }
        met.push(at.key.name);
        item(key, at)
    };
    let mistakes = errors.trial(|| {
        let read = Parser::parse2(|input: ParseStream<'_>| Ok(each_key(input, errors, &mut once)), keys.clone());
        is_read = read.is_ok_and(|known| known);
    });
    if keys.is_empty() || !is_read || !mistakes.is_empty() { Err(mistakes) } else { Ok(errors::code(keys)) }
}
