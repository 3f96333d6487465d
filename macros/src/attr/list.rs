//! The list of keys in an attribute, and the errors for keys that are unknown in their place.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::token::Paren;
use syn::{Expr, LitStr, Token};

use super::keys::{FIELD, Keys, Place, RESOURCE, SOURCES};
use super::similar::Meant;
use super::{At, group, value};
use crate::errors::{self, Errors};
use crate::tokens;

/// Calls `item` for each key of a comma-separated list. Returns whether all keys are known here and have good values.
///
/// After a malformed value, the list continues with the next key that is known or misspelt.
pub(super) fn each_key<K: Keys>(
    input: ParseStream<'_>,
    errors: &Errors,
    item: &mut dyn FnMut(K, &At<'_>) -> syn::Result<()>,
) -> bool {
    let mut known = true;
    let mut parse = || -> syn::Result<()> {
        while !input.is_empty() {
            let ident = input.call(Ident::parse_any).map_err(|error| no_key::<K>(input, &error))?;
            let before = errors.count();
            match K::named(&ident.to_string()) {
                Some(name) => {
                    if let Err(error) = item(name, &At { key: name.key(), ident: &ident, input }) {
                        known = false;
                        errors.push_error(error);
                        skip_to_key(input, &K::PLACE);
                        continue;
                    }
                }
                None => {
                    known = false;
                    errors.push(&ident, unknown(&ident, input, &K::PLACE));
                }
            }
            if input.peek(Token![;]) && errors.count() != before {
                skip_to_key(input, &K::PLACE);
                continue;
            }
            // A key with parentheses would be a call here: `prepare(); open(path)`.
            if input.peek(Token![;]) && !input.peek3(Paren) && is_before_a_key(input, &K::PLACE) {
                known = false;
                errors.push_error(input.error(errors::semicolon_for_a_comma()));
                input.parse::<Token![;]>()?;
                continue;
            }
            if input.peek(Token![;]) {
                return Err(input.error(errors::semicolon(&ident.to_string())));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    let Err(error) = parse() else { return known };
    errors.push_error(error);
    rest(input).for_each(drop);
    false
}

/// Whether a key follows the next token.
fn is_before_a_key(input: ParseStream<'_>, place: &Place) -> bool {
    let ahead = input.fork();
    ahead.parse::<TokenTree>().is_ok()
        && ahead.call(Ident::parse_any).is_ok_and(|word| place.may_mean(&word.to_string()))
        && follows_key(&ahead)
}

/// Returns the error for something else where a key is expected.
fn no_key<K: Keys>(input: ParseStream<'_>, error: &syn::Error) -> syn::Error {
    let string = input.fork().parse::<LitStr>().map(|string| string.value());
    let text = match string.ok().filter(|string| K::named(string).is_some()) {
        Some(key) => errors::quoted_key(&key),
        None => errors::no_key(&K::PLACE.list()),
    };
    syn::Error::new(error.span(), text)
}

/// Reads all tokens that are left.
pub(super) fn rest(input: ParseStream<'_>) -> impl Iterator<Item = TokenTree> {
    std::iter::from_fn(move || input.parse().ok())
}

/// Skips what is left of a malformed value. The value may contain commas, so this stops only at a comma that something
/// like a key follows.
fn skip_to_key(input: ParseStream<'_>, place: &Place) {
    let mut is_end = false;
    while !is_end && !input.is_empty() {
        is_end = input.peek(Token![,]) && is_before_a_key(input, place);
        let _ = input.parse::<TokenTree>();
    }
}

/// Whether the next token can follow a key.
fn follows_key(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Token![=]) || input.peek(Paren)
}

/// Returns what the user meant to write in `#[resource(..)]`, and wrote as `resource(..)` or `resource, ..`.
fn rest_of_resource(input: ParseStream<'_>) -> TokenStream {
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
        return rest(input).collect();
    }
    let value = value::tokens(input);
    match value.clone().into_iter().next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => value,
    }
}

/// Attributes that users write for the builder where `attr(..)` is missing.
const OTHER_ATTRIBUTES: [&str; 5] = ["allow", "doc", "repr", "schemars", "serde"];

/// Returns a trait that stands for a key, with the traits that follow it: `builder(Debug, Clone)`.
fn traits_behind(first: &str, input: ParseStream<'_>) -> Vec<String> {
    let mut names = vec![first.to_owned()];
    let is_trait = |ahead: ParseStream<'_>| {
        let _ = ahead.parse::<Token![,]>().ok()?;
        let name = ahead.parse::<Ident>().ok()?.to_string();
        (errors::is_derived(&name) && (ahead.is_empty() || ahead.peek(Token![,]))).then_some(name)
    };
    while let Some(name) = is_trait(&input.fork()).filter(|_| errors::is_derived(first)) {
        let _ = is_trait(input);
        names.push(name);
    }
    names
}

/// Whether a key has a meaning for resources only.
fn is_of_a_resource(key: &Ident) -> bool {
    let key = key.to_string();
    RESOURCE.has(&key) && !FIELD.has(&key)
}

/// Returns all such keys that follow one, with their commas and values: they are one mistake.
fn keys_of_a_resource(input: ParseStream<'_>) -> TokenStream {
    let mut keys = TokenStream::new();
    let is_another = |ahead: ParseStream<'_>| {
        ahead.parse::<Token![,]>().is_ok() && ahead.call(Ident::parse_any).is_ok_and(|key| is_of_a_resource(&key))
    };
    while is_another(&input.fork()) {
        // The comma and the key.
        keys.extend(rest(input).take(2));
        keys.extend(value::tokens(input));
    }
    keys
}

/// Leaves `async` away from the keys of a resource where it would be the next mistake: on a field of a group, and where
/// nothing awaits.
fn without_needless_async(keys: TokenStream) -> TokenStream {
    let mut parts = vec![Vec::new()];
    for token in keys.clone() {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut().into_iter().for_each(|part| part.push(token.clone())),
        }
    }
    let is_key = |part: &[TokenTree], key: &str| matches!(part.first(), Some(TokenTree::Ident(word)) if word == key);
    let has = |key: &str| parts.iter().any(|part| is_key(part, key));
    let awaits = has("from") || tokens::has_word(keys.clone(), "await");
    if awaits && !has("group") {
        return keys;
    }
    let kept = parts.iter().filter(|part| !is_key(part, "async")).map(|part| part.iter().cloned().collect());
    let kept: Vec<TokenStream> = kept.collect();
    quote!(#(#kept),*)
}

/// Returns the error text for a key of a resource on a field of data. Reads the keys that follow it, too.
fn of_a_resource(key: &Ident, value: TokenStream, input: ParseStream<'_>, place: &Place) -> String {
    let others = keys_of_a_resource(input);
    let keys = quote!(#key #value #others);
    let key = &key.to_string();
    let opens = tokens::words(keys.clone()).iter().any(|word| SOURCES.contains(&word.as_str()));
    match place.elsewhere(key, &errors::code(value)) {
        _ if !opens => errors::no_resource(key),
        Some((goes, attribute)) if others.is_empty() => errors::misplaced_key(key, &goes, &attribute),
        _ => errors::keys_of_a_resource(key, &errors::code(without_needless_async(keys))),
    }
}

/// Returns the error text for a key that is unknown in a place. Reads the value after the key, too.
fn unknown(ident: &Ident, input: ParseStream<'_>, place: &Place) -> String {
    let key = &ident.to_string();
    if key == "resource" {
        return errors::resource_as_a_key(&errors::code(rest_of_resource(input)));
    }
    if key == "group" && place.name == "type" {
        let rest: TokenStream = rest(input).collect();
        return errors::group_in_deep_clone(&group::keys_behind(rest));
    }
    let value = value::tokens(input);
    if place.name == "field" && is_of_a_resource(ident) {
        return of_a_resource(ident, value, input, place);
    }
    let is_expression = match value.clone().into_iter().next() {
        Some(TokenTree::Punct(punct)) => place.attribute == "resource" && matches!(punct.as_char(), ':' | '.'),
        Some(TokenTree::Group(_)) => place.attribute == "resource",
        _ => false,
    };
    let is_list = matches!(value.clone().into_iter().next(), Some(TokenTree::Group(_)));
    let ends_in_a_call = matches!(value.clone().into_iter().last(), Some(TokenTree::Group(_)));
    let is_attribute = is_list && place.name != "group" && OTHER_ATTRIBUTES.contains(&key.as_str());
    match place.elsewhere(key, &errors::code(value.clone())) {
        Some(_) if place.name == "resource" && key == "lock" => errors::lock_on_a_resource().to_owned(),
        Some(_) if place.name == "resource" && key == "into" => errors::into_on_a_resource().to_owned(),
        Some(_) if place.name == "resource" && key == "with" && !value.is_empty() => {
            let written = syn::parse2::<Expr>(value.clone().into_iter().skip(1).collect());
            match written {
                Ok(Expr::Closure(_)) => errors::closure_with_on_a_resource().to_owned(),
                Ok(Expr::Path(_)) => errors::with_on_a_resource(&format!("{}(..)", errors::code(value))),
                _ => errors::with_on_a_resource(&errors::code(value)),
            }
        }
        Some(_) if place.name == "group" && key == "from" => errors::from_in_a_group(&errors::code(value)),
        Some((_, attribute)) if place.name == "resource" && attribute.starts_with("#[deep_clone") => {
            errors::key_of_data(key, &attribute)
        }
        Some(_) if place.name == "type" && key == "into" => errors::into_on_a_type().to_owned(),
        Some((goes, attribute)) => errors::misplaced_key(key, &goes, &attribute),
        None if is_attribute => errors::attribute_without_attr(&errors::code(quote!(#ident #value)), place.name),
        None => match place.meant(key) {
            None if is_expression => errors::expression_without_key(&errors::code(quote!(#ident #value))),
            Some(Meant::Misspelt(name)) => errors::misspelt_key(key, name, &place.list()),
            Some(Meant::Renamed(name)) => errors::renamed_key(key, name, &place.list()),
            None if place.name == "builder" && value.is_empty() && key.starts_with(char::is_uppercase) => {
                errors::name_without_key(&traits_behind(key, input), &place.list())
            }
            None if place.name == "type" && key == "into_builder" => errors::into_on_a_type().to_owned(),
            None if place.name == "resource" && value.is_empty() => errors::field_without_key(key, &place.list()),
            None => match group::keys_of(quote!(#ident #value)).filter(|_| place.name == "group" && ends_in_a_call) {
                Some(keys) => errors::group_name_as_a_key(key, &keys, &place.list()),
                None => errors::unknown_key(key, &place.list()),
            },
        },
    }
}
