//! `#[deep_clone(..)]` on a type, and the items that take no such attribute.

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Path, Token, Variant, WherePredicate};

use super::attribute::each_key_of;
use super::builder::{self, BuilderAttrs, is_this_derive};
use super::keys::{BuilderKey, FIELD, Keys, Place, TYPE, TypeKey};
use super::list::each_key;
use super::{At, Once, crate_name, value};
use crate::errors::{self, Errors};
use crate::tokens;

/// The attributes of a type.
#[derive(Default)]
pub(crate) struct ItemAttrs {
    /// Whether the whole type is cloned by its `Clone`.
    pub(crate) clone: Once<()>,
    /// Bounds in place of the inferred ones.
    pub(crate) bound: Once<Vec<WherePredicate>>,
    /// The path of `freshtwin`.
    pub(crate) krate: Once<Path>,
    /// `builder = ..` or `builder(..)`.
    pub(crate) builder: BuilderAttrs,
}

/// Reads the attributes of a type.
pub(crate) fn parse_item(attrs: &[Attribute], errors: &Errors) -> ItemAttrs {
    let mut item = ItemAttrs::default();
    crate_name::reject(attrs, &TYPE, errors);
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("deep_clone")) {
        each_key_of(attr, false, errors, &mut |key, at| item.key(key, at, errors));
    }
    item
}

/// Reports each `#[deep_clone(..)]` on a variant, which takes none.
pub(crate) fn reject_on_variant(variant: &Variant, errors: &Errors) {
    crate_name::reject(&variant.attrs, &FIELD, errors);
    for attr in variant.attrs.iter().filter(|attr| attr.path().is_ident("deep_clone")) {
        let field = variant.fields.iter().next().map(|field| match &field.ident {
            Some(field) => format!("{} {{ #[deep_clone(..)] {field}: .. }}", variant.ident),
            None => format!("{}(#[deep_clone(..)] ..)", variant.ident),
        });
        let key = attr.parse_args_with(|keys: ParseStream<'_>| {
            let key: Ident = keys.parse()?;
            keys.parse::<TokenStream>().map(|_| key)
        });
        let goes_on = |place: &Place| match &key {
            Ok(key) => place.has(&key.to_string()),
            Err(_) => true,
        };
        errors.push(attr, errors::on_variant(goes_on(&TYPE), goes_on(&FIELD), field.as_deref()));
    }
}

impl ItemAttrs {
    fn key(&mut self, key: TypeKey, at: &At<'_>, errors: &Errors) -> syn::Result<()> {
        if let TypeKey::Builder = key {
            self.builder.key.get_or_insert_with(|| at.ident.clone());
        }
        match key {
            TypeKey::Clone => self.clone.set(at, at.flag()?, errors),
            TypeKey::Bound => self.bound.set(at, bound(at)?, errors),
            TypeKey::Crate => self.krate.set(at, crate_path(at)?, errors),
            TypeKey::Builder if at.input.peek(syn::token::Paren) => {
                let content;
                syn::parenthesized!(content in at.input);
                if content.is_empty() {
                    errors.push(at.ident, errors::empty_builder(&BuilderKey::PLACE.list()));
                }
                each_key(&content, errors, &mut |key, at| self.builder.key(key, at, errors));
            }
            TypeKey::Builder if at.is_bare() && has_settings_beside(at) => {}
            TypeKey::Builder if at.is_bare() => {
                errors.push(at.ident, errors::bare_builder(&BuilderKey::PLACE.list()));
            }
            TypeKey::Builder => {
                builder::reject_settings(&mut self.builder, at, errors)?;
                self.builder.name.set(at, value::name(at, errors)?, errors);
            }
        }
        Ok(())
    }
}

/// Whether keys of a builder are beside `builder`, as in `#[deep_clone(builder, name = Maker)]`. They are an error.
fn has_settings_beside(at: &At<'_>) -> bool {
    let words = tokens::words(at.input.cursor().token_stream());
    words.iter().any(|word| BuilderKey::PLACE.has(word) && !TypeKey::PLACE.has(word))
}

/// Reads `= "T: Trait, U: Trait"`. The string may be empty.
fn bound(at: &At<'_>) -> syn::Result<Vec<WherePredicate>> {
    let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
    if at.has_value() && !at.input.peek2(LitStr) {
        at.input.parse::<Token![=]>()?;
        let bound = value::tokens(at.input);
        if !bound.is_empty() {
            let is_right = parser.parse2(bound.clone()).is_ok();
            let written = if is_right { errors::code(&bound) } else { "T: Trait".to_owned() };
            return Err(syn::Error::new_spanned(bound, errors::unquoted_bound(&written)));
        }
        return Err(at.needs_value(at.ident));
    }
    let text: LitStr = at.value()?;
    let value = text.value();
    if let Some(bounds) = value.trim_start().strip_prefix("where ") {
        return Err(syn::Error::new_spanned(&text, errors::where_in_bound(bounds.trim_start())));
    }
    // The spans are those of generated code: otherwise rustc would suggest edits inside the string.
    let parsed = text.parse_with(|input: ParseStream<'_>| {
        parser.parse2(tokens::respan(input.parse()?, &|span| Span::mixed_site().located_at(span)))
    });
    match parsed {
        Ok(predicates) => Ok(predicates.into_iter().collect()),
        Err(error) => {
            let message = match joined_by_commas(&value) {
                Some((bound, joined)) => errors::bounds_joined_by_commas(bound, &joined),
                None => errors::malformed(&error.to_string(), &at.key.value_form()),
            };
            Err(syn::Error::new_spanned(text, message))
        }
    }
}

/// Finds a bound that a comma separates from its parameter. For `T: Send, DeepClone`, returns `DeepClone` and
/// `T: Send + DeepClone`.
fn joined_by_commas(bounds: &str) -> Option<(&str, String)> {
    let mut parts = bounds.split(',').map(str::trim);
    let first = parts.next().filter(|first| first.contains(':'))?;
    let (mut alone, mut meant) = (None, first.to_owned());
    for part in parts.filter(|part| !part.is_empty()) {
        let is_alone = !part.contains(':');
        alone = alone.or(is_alone.then_some(part));
        meant = meant + if is_alone { " + " } else { ", " } + part;
    }
    Some((alone?, meant))
}

/// Reads `= path`. A string is accepted too, because serde's `crate` takes one.
fn crate_path(at: &At<'_>) -> syn::Result<Path> {
    if at.input.peek2(LitStr) {
        let path = at.value::<LitStr>()?.parse_with(Path::parse_mod_style);
        return path.map_err(|error| at.malformed(&error));
    }
    let path = at.value::<ModPath>()?.0;
    if at.input.is_empty() || at.input.peek(Token![,]) {
        return Ok(path);
    }
    Err(at.malformed(&at.input.error("expected a path")))
}

/// A path without generic arguments, in which keywords such as `crate` and `self` may stand anywhere.
struct ModPath(Path);

impl syn::parse::Parse for ModPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Path::parse_mod_style).map(Self)
    }
}

/// Returns this derive where another `#[derive(..)]` behind it names it again. That one sees the same item, and expands
/// it.
pub(crate) fn derived_again(attrs: &[Attribute]) -> Option<Path> {
    let lists = attrs.iter().filter(|attr| attr.path().is_ident("derive"));
    let lists = lists.filter_map(|attr| attr.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok());
    // A name alone is this derive only where it was called by that name, too.
    let is_this = |path: &Path| {
        let is_alone = path.get_ident().is_some();
        is_this_derive(path) && (!is_alone || Span::call_site().source_text().is_some_and(|text| text == "DeepClone"))
    };
    lists.flatten().find(is_this)
}
