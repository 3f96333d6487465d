//! `#[deep_clone(..)]` and `#[resource(..)]` on a field.

use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, Token};

use super::resource::{ResourceAttr, parse_resource};
use super::{Place, Slot, each_key_of, flag, skip_value, value};
use crate::errors::{self, Errors};

const PLACE: Place = Place { attribute: "deep_clone", name: "keys of a field", keys: errors::FIELD_KEYS };

/// What a field says, key by key.
pub(crate) struct FieldAttrs<'a> {
    /// By `Clone`.
    pub(crate) clone: Slot<()>,
    /// The same handle.
    pub(crate) share: Slot<()>,
    /// Afresh, by `Default` or by an expression.
    pub(crate) default: Slot<Option<Expr>>,
    /// By a function of the user's.
    pub(crate) with: Slot<Expr>,
    /// Through locks.
    pub(crate) lock: Slot<()>,
    /// The setter takes `impl Into`.
    pub(crate) into: Slot<()>,
    /// The attributes `#[deep_clone(..)]`, for errors.
    pub(crate) data: Vec<&'a Attribute>,
    /// `#[resource(..)]`.
    pub(crate) resource: Option<ResourceAttr<'a>>,
}

/// Reads all attributes of a field.
pub(crate) fn parse_field<'a>(attrs: &'a [Attribute], errors: &Errors) -> FieldAttrs<'a> {
    let mut field = FieldAttrs {
        clone: Slot::new(),
        share: Slot::new(),
        default: Slot::new(),
        with: Slot::new(),
        lock: Slot::new(),
        into: Slot::new(),
        data: Vec::new(),
        resource: None,
    };
    for attr in attrs {
        if attr.path().is_ident("deep_clone") {
            field.data.push(attr);
            each_key_of(attr, PLACE, false, errors, &mut |key, input| field.key(key, input, errors));
        } else if attr.path().is_ident("resource") {
            let resource = parse_resource(attr, errors);
            if field.resource.is_some() {
                errors.push(attr, errors::duplicate("#[resource]"));
            } else {
                field.resource = Some(resource);
            }
        }
    }
    field
}

impl FieldAttrs<'_> {
    fn key(&mut self, key: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<()> {
        match key.to_string().as_str() {
            "clone" => self.clone.set(key, flag(key, input)?, errors),
            "share" => self.share.set(key, flag(key, input)?, errors),
            "lock" => self.lock.set(key, flag(key, input)?, errors),
            "into" => self.into.set(key, flag(key, input)?, errors),
            "with" => self.with.set(key, value(key, "with = EXPR", input)?, errors),
            "default" if input.peek(Token![=]) => {
                self.default.set(key, Some(value(key, "default = EXPR", input)?), errors);
            }
            "default" => {
                flag(key, input)?;
                self.default.set(key, None, errors);
            }
            name => {
                errors.push(key, unknown(name));
                skip_value(input);
            }
        }
        Ok(())
    }
}

fn unknown(key: &str) -> String {
    let goes = match key {
        "bound" | "crate" | "builder" => "the type",
        "from" | "open" | "group" | "after" | "async" | "resource" => "a `#[resource(..)]` attribute",
        _ => return errors::unknown_key(key, PLACE.name, PLACE.keys),
    };
    errors::misplaced_key(key, goes, PLACE.name, PLACE.keys)
}
