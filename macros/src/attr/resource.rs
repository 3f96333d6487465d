//! `#[resource(..)]` on a field.

use proc_macro2::Ident;
use quote::quote;
use syn::token::Paren;
use syn::{Attribute, Member, Meta, Token};

use super::attribute::each_key_of;
use super::config::config;
use super::expression::expression;
use super::keys::ResourceKey;
use super::{At, Choice, Once, group, value};
use crate::errors::{self, Errors};
use crate::uses::Expression;

/// What a resource is opened from.
pub(crate) enum SourceAttr {
    /// `from = FIELD`.
    From(Member),
    /// `open = EXPR` or `new = EXPR`.
    Maker(Maker),
    /// `group = NAME`.
    Group(Ident),
}

/// An expression that gives a resource, or all resources of a group.
pub(crate) enum Maker {
    /// `open = EXPR`: a `Result`.
    Open(Expression),
    /// `new = EXPR`: the value itself.
    New(Expression),
}

impl Maker {
    /// Returns the key of the expression.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Open(_) => "open",
            Self::New(_) => "new",
        }
    }

    /// Returns the user's expression.
    pub(crate) fn expr(&self) -> &Expression {
        match self {
            Self::Open(expr) | Self::New(expr) => expr,
        }
    }
}

/// `#[resource(..)]` on a field.
pub(crate) struct ResourceAttr<'a> {
    /// The attribute itself.
    pub(crate) attr: &'a Attribute,
    /// The sources that were given. More than one is an error.
    pub(crate) sources: Choice<SourceAttr>,
    /// `after = EXPR`.
    pub(crate) after: Once<Expression>,
    /// `async`.
    pub(crate) asynchronous: Once<()>,
    /// `attr(..)`: attributes of the builder's field.
    pub(crate) attrs: Once<Vec<Meta>>,
}

/// Reads `#[resource]` or `#[resource(..)]` of a field.
pub(super) fn parse_resource<'a>(attr: &'a Attribute, errors: &Errors) -> ResourceAttr<'a> {
    let (sources, after, asynchronous, attrs) = Default::default();
    let mut resource = ResourceAttr { attr, sources, after, asynchronous, attrs };
    each_key_of(attr, true, errors, &mut |key, at| resource.key(key, at, errors));
    resource
}

impl ResourceAttr<'_> {
    /// Whether a key of it, or one that conflicts with it, is also in another attribute.
    pub(super) fn has_a_key_of(&self, other: &Self) -> bool {
        let has_source = |attr: &Self| attr.sources.keys().next().is_some();
        has_source(self) && has_source(other)
            || self.after.get().is_some() && other.after.get().is_some()
            || self.asynchronous.get().is_some() && other.asynchronous.get().is_some()
            || self.attrs.get().is_some() && other.attrs.get().is_some()
    }

    fn key(&mut self, key: ResourceKey, at: &At<'_>, errors: &Errors) -> syn::Result<()> {
        let mut choose = |source| self.sources.add(at, source, errors);
        match key {
            // `= name`, `= _0` or `= 0`.
            ResourceKey::From => choose(SourceAttr::From(config(at)?)),
            ResourceKey::Open => choose(SourceAttr::Maker(Maker::Open(expression(at, errors)?))),
            ResourceKey::New => choose(SourceAttr::Maker(Maker::New(expression(at, errors)?))),
            ResourceKey::Group => choose(SourceAttr::Group(group_name(at, errors)?)),
            ResourceKey::After => self.after.set(at, expression(at, errors)?, errors),
            ResourceKey::Attr => self.attrs.set(at, at.attributes()?, errors),
            ResourceKey::Async => self.asynchronous.set(at, at.flag()?, errors),
        }
        Ok(())
    }
}

/// Reads `= NAME`. Reports `= NAME(EXPR)` and `= NAME = EXPR`.
pub(super) fn group_name(at: &At<'_>, errors: &Errors) -> syn::Result<Ident> {
    let name = value::name(at, errors)?;
    let expression = if at.input.peek(Paren) {
        let content;
        syn::parenthesized!(content in at.input);
        content.parse()?
    } else if at.input.parse::<Option<Token![=]>>()?.is_some() {
        value::tokens(at.input)
    } else {
        return Ok(name);
    };
    match group::keys_of(quote!(#name = #expression)) {
        Some(keys) => Err(syn::Error::new_spanned(name, errors::group_as_a_list(&keys))),
        None => Ok(name),
    }
}
