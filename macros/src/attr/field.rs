//! `#[deep_clone(..)]` and `#[resource(..)]` on a field.

use syn::{Attribute, Expr, Meta};

use super::keys::FieldKey;
use super::resource::{ResourceAttr, parse_resource};
use super::{At, Slot, each_key_of, value};
use crate::errors::{self, Errors};

/// The attributes of a field, key by key.
#[derive(Default)]
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
    /// Through cells.
    pub(crate) cell: Slot<()>,
    /// The setter takes `impl Into`.
    pub(crate) into: Slot<()>,
    /// Attributes of the builder's field.
    pub(crate) attrs: Slot<Vec<Meta>>,
    /// The attributes `#[deep_clone(..)]`, for errors.
    pub(crate) data: Vec<&'a Attribute>,
    /// `#[resource(..)]`.
    pub(crate) resource: Option<ResourceAttr<'a>>,
}

/// Reads all attributes of a field.
pub(crate) fn parse_field<'a>(attrs: &'a [Attribute], errors: &Errors) -> FieldAttrs<'a> {
    let mut field = FieldAttrs::default();
    for attr in attrs {
        let is = |name| value::is_attribute(attr, name, errors);
        if is("deep_clone") {
            field.data.push(attr);
            each_key_of(attr, false, errors, &mut |key, at| field.key(key, at, errors));
        } else if is("resource") {
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
    fn key(&mut self, key: FieldKey, at: &At<'_>, errors: &Errors) -> syn::Result<()> {
        match key {
            FieldKey::Clone => self.clone.set(at, at.flag()?, errors),
            FieldKey::Share => self.share.set(at, at.flag()?, errors),
            FieldKey::Lock => self.lock.set(at, at.flag()?, errors),
            FieldKey::Cell => self.cell.set(at, at.flag()?, errors),
            FieldKey::Into => self.into.set(at, at.flag()?, errors),
            FieldKey::Attr => self.attrs.set(at, at.attributes()?, errors),
            FieldKey::With => self.with.set(at, value::function(at)?, errors),
            FieldKey::Default if at.has_value() => self.default.set(at, Some(at.value()?), errors),
            FieldKey::Default => {
                at.flag()?;
                self.default.set(at, None, errors);
            }
        }
        Ok(())
    }
}
