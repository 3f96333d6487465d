//! `#[deep_clone(..)]` and `#[resource(..)]` on a field.

use syn::{Attribute, Expr, Meta};

use super::attribute::each_key_of;
use super::keys::{FIELD, FieldKey};
use super::resource::{ResourceAttr, parse_resource};
use super::{At, Choice, Once, crate_name, value};
use crate::errors::{self, Errors};

/// The attributes of a field, key by key.
#[derive(Default)]
pub(crate) struct FieldAttrs<'a> {
    /// How the copy gets the field. More than one strategy is an error, but for `lock` with `cell`.
    pub(crate) strategies: Choice<Strategy>,
    /// The function that shows to a survey what the function in `with` clones.
    pub(crate) survey: Once<Expr>,
    /// Whether the setter takes `impl Into`.
    pub(crate) into: Once<()>,
    /// Attributes of the builder's field.
    pub(crate) attrs: Once<Vec<Meta>>,
    /// The `#[deep_clone(..)]` attributes that could be read, for errors.
    pub(crate) data: Vec<&'a Attribute>,
    /// `#[resource(..)]`.
    pub(crate) resource: Option<ResourceAttr<'a>>,
}

/// How the copy gets a field of data.
#[derive(Clone)]
pub(crate) enum Strategy {
    /// Deep-cloned, unless the user says otherwise.
    DeepClone,
    /// Cloned by `Clone`.
    Clone,
    /// Shared: the copy keeps the same handle.
    Share,
    /// Made afresh, by the expression or by `Default`.
    Default(Option<Expr>),
    /// Cloned by a function of the user's.
    With(Box<Hook>),
    /// Deep-cloned through locks or cells.
    Through(Through),
}

/// The user's functions for a field.
#[derive(Clone)]
pub(crate) struct Hook {
    /// Clones the field.
    pub(crate) with: Expr,
    /// Shows to the survey what `with` clones.
    pub(crate) survey: Option<Expr>,
}

/// What a deep clone reaches through to the data: locks, cells or both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Through {
    /// `lock`.
    Locks,
    /// `cell`.
    Cells,
    /// Both.
    LocksAndCells,
}

impl Strategy {
    /// Merges the strategies of two keys, if the keys may stand together.
    pub(crate) fn joined(&self, other: &Self) -> Option<Self> {
        match (self, other) {
            (Self::Through(one), Self::Through(other)) if one != other => Some(Self::Through(Through::LocksAndCells)),
            _ => None,
        }
    }

    /// Returns the user's expression that makes the copy.
    pub(crate) fn expression(&self) -> Option<&Expr> {
        match self {
            Self::Default(expr) => expr.as_ref(),
            Self::With(hook) => Some(&hook.with),
            Self::DeepClone | Self::Clone | Self::Share | Self::Through(_) => None,
        }
    }

    /// Returns the strategy with each of its expressions changed by `change`.
    pub(crate) fn with_expressions(&self, change: impl Fn(&Expr) -> Expr) -> Self {
        match self {
            Self::Default(expr) => Self::Default(expr.as_ref().map(change)),
            Self::With(hook) => {
                Self::With(Box::new(Hook { with: change(&hook.with), survey: hook.survey.as_ref().map(change) }))
            }
            Self::DeepClone | Self::Clone | Self::Share | Self::Through(_) => self.clone(),
        }
    }

    /// Whether the field's type has to be data, maybe behind a lock or in a cell.
    pub(crate) fn needs_data(&self) -> bool {
        match self {
            Self::DeepClone | Self::Through(_) => true,
            Self::Clone | Self::Share | Self::Default(_) | Self::With(_) => false,
        }
    }

    /// Whether the copy of the field is made from the original.
    pub(crate) fn uses_source(&self) -> bool {
        match self {
            Self::Default(_) => false,
            Self::DeepClone | Self::Clone | Self::Share | Self::With(_) | Self::Through(_) => true,
        }
    }
}

impl FieldAttrs<'_> {
    /// Whether the attributes of the builder's field are all that `#[deep_clone(..)]` has.
    pub(crate) fn has_only_attributes(&self) -> bool {
        let has_key =
            self.strategies.keys().next().is_some() || self.survey.get().is_some() || self.into.get().is_some();
        self.attrs.get().is_some() && !has_key && self.data.len() == 1
    }

    /// Whether nothing says how the copy gets the field.
    pub(crate) fn is_empty(&self) -> bool {
        self.strategies.keys().next().is_none() && self.survey.get().is_none() && self.resource.is_none()
    }
}

/// Reads all attributes of a field.
pub(crate) fn parse_field<'a>(attrs: &'a [Attribute], errors: &Errors) -> FieldAttrs<'a> {
    let mut field = FieldAttrs::default();
    for attr in attrs {
        if crate_name::is_rejected(attr, &FIELD, errors) {
            continue;
        }
        let is = |name| value::is_attribute(attr, name, errors);
        if is("deep_clone") {
            let before = errors.count();
            each_key_of(attr, false, errors, &mut |key, at| field.key(key, at, errors));
            // An attribute that could not be read may belong elsewhere.
            if errors.count() == before {
                field.data.push(attr);
            }
        } else if is("resource") {
            let resource = parse_resource(attr, errors);
            match &field.resource {
                Some(first) => {
                    let keys = keys([first.attr, attr]);
                    let is_twice = first.attr.meta != attr.meta && first.has_a_key_of(&resource);
                    errors.push(attr, errors::two_resource_attributes((!is_twice).then_some(&keys)));
                }
                None => field.resource = Some(resource),
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
            FieldKey::Lock => choose(flag(at, Strategy::Through(Through::Locks))?),
            FieldKey::Cell => choose(flag(at, Strategy::Through(Through::Cells))?),
            FieldKey::With => {
                choose(Strategy::With(Box::new(Hook { with: value::function(at, errors)?, survey: None })))
            }
            FieldKey::Survey => self.survey.set(at, value::function(at, errors)?, errors),
            FieldKey::Default if at.has_value() => choose(Strategy::Default(Some(value::fresh(at, errors)?))),
            FieldKey::Default => choose(flag(at, Strategy::Default(None))?),
            FieldKey::Into => self.into.set(at, at.flag()?, errors),
            FieldKey::Attr => self.attrs.set(at, at.attributes()?, errors),
        }
        Ok(())
    }
}

/// Returns the keys of two attributes, as they were written.
pub(crate) fn keys(attrs: [&Attribute; 2]) -> String {
    let lists = attrs.into_iter().filter_map(|attr| attr.meta.require_list().ok());
    let mut keys: Vec<_> = lists.map(|list| errors::code(&list.tokens)).filter(|keys| !keys.is_empty()).collect();
    keys.dedup();
    keys.join(", ")
}

/// Reads a key without a value, and returns its strategy.
fn flag(at: &At<'_>, strategy: Strategy) -> syn::Result<Strategy> {
    at.flag().map(|()| strategy)
}
