//! `#[deep_clone(..)]` and `#[resource(..)]` on a field.

use syn::{Attribute, Expr, Meta};

use super::keys::FieldKey;
use super::resource::{ResourceAttr, parse_resource};
use super::{At, Choice, Slot, each_key_of, value};
use crate::errors::{self, Errors};

/// The attributes of a field, key by key.
#[derive(Default)]
pub(crate) struct FieldAttrs<'a> {
    /// How the copy gets it: at most one is right.
    pub(crate) strategies: Choice<Strategy>,
    /// The setter takes `impl Into`.
    pub(crate) into: Slot<()>,
    /// Attributes of the builder's field.
    pub(crate) attrs: Slot<Vec<Meta>>,
    /// The attributes `#[deep_clone(..)]`, for errors.
    pub(crate) data: Vec<&'a Attribute>,
    /// `#[resource(..)]`.
    pub(crate) resource: Option<ResourceAttr<'a>>,
}

/// How the copy gets a field of data.
#[derive(Clone)]
pub(crate) enum Strategy {
    /// Deep-cloned, unless the user says otherwise.
    DeepClone,
    /// By `Clone`.
    Clone,
    /// The same handle.
    Share,
    /// Starts afresh: by the expression, or by `Default`.
    Default(Option<Expr>),
    /// By a function of the user's.
    With(Expr),
    /// Deep-cloned through locks.
    Lock,
    /// Deep-cloned through cells.
    Cell,
}

impl Strategy {
    /// The user's expression in it.
    pub(crate) fn expression(&self) -> Option<&Expr> {
        match self {
            Self::Default(expr) => expr.as_ref(),
            Self::With(expr) => Some(expr),
            Self::DeepClone | Self::Clone | Self::Share | Self::Lock | Self::Cell => None,
        }
    }

    /// The same with another expression in place of its own.
    pub(crate) fn with_expression(&self, change: impl FnOnce(&Expr) -> Expr) -> Self {
        match self {
            Self::Default(expr) => Self::Default(expr.as_ref().map(change)),
            Self::With(expr) => Self::With(change(expr)),
            Self::DeepClone | Self::Clone | Self::Share | Self::Lock | Self::Cell => self.clone(),
        }
    }

    /// Whether the field's type has to be data, maybe behind a lock or in a cell.
    pub(crate) fn needs_data(&self) -> bool {
        match self {
            Self::DeepClone | Self::Lock | Self::Cell => true,
            Self::Clone | Self::Share | Self::Default(_) | Self::With(_) => false,
        }
    }

    /// Whether the copy of the field is made of the original.
    pub(crate) fn uses_source(&self) -> bool {
        match self {
            Self::Default(_) => false,
            Self::DeepClone | Self::Clone | Self::Share | Self::With(_) | Self::Lock | Self::Cell => true,
        }
    }
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
        let mut choose = |strategy| self.strategies.add(at, strategy, errors);
        match key {
            FieldKey::Clone => choose(flag(at, Strategy::Clone)?),
            FieldKey::Share => choose(flag(at, Strategy::Share)?),
            FieldKey::Lock => choose(flag(at, Strategy::Lock)?),
            FieldKey::Cell => choose(flag(at, Strategy::Cell)?),
            FieldKey::With => choose(Strategy::With(value::function(at)?)),
            FieldKey::Default if at.has_value() => choose(Strategy::Default(Some(at.value()?))),
            FieldKey::Default => choose(flag(at, Strategy::Default(None))?),
            FieldKey::Into => self.into.set(at, at.flag()?, errors),
            FieldKey::Attr => self.attrs.set(at, at.attributes()?, errors),
        }
        Ok(())
    }
}

/// The strategy of a key without a value.
fn flag(at: &At<'_>, strategy: Strategy) -> syn::Result<Strategy> {
    at.flag().map(|()| strategy)
}
