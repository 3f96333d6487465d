//! `#[deep_clone(..)]` on a type, and the places that take no attribute.

use proc_macro2::Ident;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitBool, LitStr, Path, Token, Visibility, WherePredicate};

use super::{Place, Slot, each_key, each_key_of, flag, malformed, skip_value, value};
use crate::errors::{self, Errors};

const PLACE: Place = Place { attribute: "deep_clone", name: "keys of a type", keys: errors::TYPE_KEYS };
const BUILDER: Place = Place { attribute: "builder", name: "keys of `builder(..)`", keys: errors::BUILDER_KEYS };

/// What a type says.
pub(crate) struct ItemAttrs {
    /// The whole type by its `Clone`.
    pub(crate) clone: Slot<()>,
    /// Bounds in place of the inferred ones.
    pub(crate) bound: Slot<Vec<WherePredicate>>,
    /// The path of the crate.
    pub(crate) krate: Slot<Path>,
    /// `builder = ..` or `builder(..)`.
    pub(crate) builder: BuilderAttrs,
}

/// What a type says about its builder.
pub(crate) struct BuilderAttrs {
    /// Its name.
    pub(crate) name: Slot<Ident>,
    /// Derives for it.
    pub(crate) derive: Slot<Vec<Path>>,
    /// The visibility of all setters.
    pub(crate) setters: Slot<Visibility>,
    /// Whether methods are added to the type itself.
    pub(crate) inherent: Slot<bool>,
    /// Independent resources are opened at the same time.
    pub(crate) concurrent: Slot<()>,
}

/// Reads the attributes of a type.
pub(crate) fn parse_item(attrs: &[Attribute], errors: &Errors) -> ItemAttrs {
    let mut item = ItemAttrs {
        clone: Slot::new(),
        bound: Slot::new(),
        krate: Slot::new(),
        builder: BuilderAttrs {
            name: Slot::new(),
            derive: Slot::new(),
            setters: Slot::new(),
            inherent: Slot::new(),
            concurrent: Slot::new(),
        },
    };
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("deep_clone")) {
        each_key_of(attr, PLACE, false, errors, &mut |key, input| item.key(key, input, errors));
    }
    item
}

/// Reports every attribute of ours on an item that takes none.
pub(crate) fn reject_all(attrs: &[Attribute], names: &[&str], item: &str, errors: &Errors) {
    for attr in attrs {
        for name in names.iter().filter(|name| attr.path().is_ident(name)) {
            errors.push(attr, errors::wrong_item(name, item, "the type or a field"));
        }
    }
}

impl ItemAttrs {
    fn key(&mut self, key: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<()> {
        match key.to_string().as_str() {
            "clone" => self.clone.set(key, flag(key, input)?, errors),
            "bound" => self.bound.set(key, bound(key, input)?, errors),
            "crate" => {
                self.krate.set(key, crate_path(key, input)?, errors);
            }
            "builder" if input.peek(syn::token::Paren) => {
                let content;
                syn::parenthesized!(content in input);
                if content.is_empty() {
                    let message = errors::empty_builder();
                    errors.push(key, message);
                }
                each_key(&content, BUILDER, errors, &mut |key, input| self.builder.key(key, input, errors));
            }
            "builder" => self.builder.name.set(key, value(key, "builder = Name", input)?, errors),
            name => {
                errors.push(key, unknown(name));
                skip_value(input);
            }
        }
        Ok(())
    }
}

impl BuilderAttrs {
    fn key(&mut self, key: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<()> {
        match key.to_string().as_str() {
            "name" => self.name.set(key, value(key, "name = Name", input)?, errors),
            "derive" => self.derive.set(key, derives(key, input)?, errors),
            "setters" => self.setters.set(key, visibility(key, input)?, errors),
            "inherent" => {
                let inherent: LitBool = value(key, "inherent = false", input)?;
                self.inherent.set(key, inherent.value, errors);
            }
            "concurrent" => self.concurrent.set(key, flag(key, input)?, errors),
            name => {
                let message = errors::unknown_key(name, BUILDER.name, BUILDER.keys);
                errors.push(key, message);
                skip_value(input);
            }
        }
        Ok(())
    }
}

/// `= "T: Trait, U: Trait"`, maybe empty.
fn bound(key: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<WherePredicate>> {
    const FORM: &str = "bound = \"T: Trait\"";
    let text: LitStr = value(key, FORM, input)?;
    let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
    let parsed = text.parse_with(|input: ParseStream<'_>| parser.parse2(input.parse()?));
    match parsed {
        Ok(predicates) => Ok(predicates.into_iter().collect()),
        Err(error) => Err(syn::Error::new_spanned(text, errors::malformed(&error.to_string(), FORM))),
    }
}

/// `= path`; a string is accepted too, as serde's `crate` takes one.
fn crate_path(key: &Ident, input: ParseStream<'_>) -> syn::Result<Path> {
    const FORM: &str = "crate = path";
    if input.peek2(LitStr) {
        let path = value::<LitStr>(key, FORM, input)?.parse_with(Path::parse_mod_style);
        return path.map_err(|error| malformed(&error, FORM));
    }
    value::<ModPath>(key, FORM, input).map(|path| path.0)
}

/// A path without generic arguments, in which `crate` and `self` are words like others.
struct ModPath(Path);

impl syn::parse::Parse for ModPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Path::parse_mod_style).map(Self)
    }
}

fn derives(key: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<Path>> {
    if !input.peek(syn::token::Paren) {
        return Err(syn::Error::new_spanned(key, errors::needs_value("derive", "derive(Trait, ..)")));
    }
    let content;
    syn::parenthesized!(content in input);
    let paths = content.parse_terminated(Path::parse_mod_style, Token![,])?;
    Ok(paths.into_iter().collect())
}

/// `= pub`, `= pub(crate)`; a missing one would silently mean private.
fn visibility(key: &Ident, input: ParseStream<'_>) -> syn::Result<Visibility> {
    const FORM: &str = "setters = pub";
    match value(key, FORM, input)? {
        Visibility::Inherited => Err(syn::Error::new_spanned(key, errors::needs_value("setters", FORM))),
        visibility => Ok(visibility),
    }
}

fn unknown(key: &str) -> String {
    let goes = match key {
        "share" | "default" | "with" | "lock" | "into" => "a field",
        "group" | "open" | "async" => "a `#[resource(..)]` attribute",
        "name" | "derive" | "setters" | "inherent" | "concurrent" => "`builder(..)`",
        _ => return errors::unknown_key(key, PLACE.name, PLACE.keys),
    };
    errors::misplaced_key(key, goes, PLACE.name, PLACE.keys)
}
