//! `#[resource(..)]` on a field, and groups on a type or a variant.

use proc_macro2::Ident;
use quote::quote;
use syn::token::Paren;
use syn::{Attribute, Member, Meta, Token};

use super::attribute::each_key_of;
use super::config::config;
use super::expression::expression;
use super::keys::{GroupKey, ResourceKey};
use super::{At, Choice, Once, group, value};
use crate::errors::{self, Errors};
use crate::uses::Expression;
use crate::{tokens, typos};

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

/// `#[resource(group = NAME, open = EXPR, ..)]` on a type or a variant.
pub(crate) struct GroupAttr {
    /// The name of the group.
    pub(crate) name: Ident,
    /// The expression that gives all its fields, as a tuple.
    pub(crate) maker: Maker,
    /// The expression that runs once all its fields are open.
    pub(crate) after: Option<Expression>,
    /// `async`, as written.
    pub(crate) asynchronous: Option<Ident>,
    /// Whether all of the attribute could be read.
    pub(crate) readable: bool,
}

impl GroupAttr {
    /// Whether a field means this group by `name`, misspelt or not.
    pub(crate) fn is_meant_by(&self, name: &Ident) -> bool {
        tokens::same(&self.name, name) || typos::is_close(&name.to_string(), &self.name.to_string())
    }
}

/// Reads `#[resource]` or `#[resource(..)]` of a field.
pub(super) fn parse_resource<'a>(attr: &'a Attribute, errors: &Errors) -> ResourceAttr<'a> {
    let (sources, after, asynchronous, attrs) = Default::default();
    let mut resource = ResourceAttr { attr, sources, after, asynchronous, attrs };
    each_key_of(attr, true, errors, &mut |key, at| resource.key(key, at, errors));
    resource
}

impl ResourceAttr<'_> {
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
fn group_name(at: &At<'_>, errors: &Errors) -> syn::Result<Ident> {
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

/// Reads the groups among the attributes of a type or a variant.
pub(crate) fn parse_groups(attrs: &[Attribute], item: &str, errors: &Errors) -> Vec<GroupAttr> {
    let resources = attrs.iter().filter(|attr| attr.path().is_ident("resource"));
    resources.filter_map(|attr| parse_group(attr, item, errors)).collect()
}

/// The keys of a group that were given.
#[derive(Default)]
struct GroupKeys {
    name: Once<Ident>,
    open: Once<Expression>,
    new: Once<Expression>,
    after: Once<Expression>,
    asynchronous: Once<()>,
}

impl GroupKeys {
    fn key(&mut self, key: GroupKey, at: &At<'_>, errors: &Errors) -> syn::Result<()> {
        match key {
            GroupKey::Group => self.name.set(at, group_name(at, errors)?, errors),
            GroupKey::Open | GroupKey::New => {
                let expr = Expression { opens_a_group: true, ..expression(at, errors)? };
                let own = if matches!(key, GroupKey::Open) { &mut self.open } else { &mut self.new };
                own.set(at, expr, errors);
            }
            GroupKey::After => self.after.set(at, expression(at, errors)?, errors),
            GroupKey::Async => self.asynchronous.set(at, at.flag()?, errors),
        }
        Ok(())
    }
}

fn parse_group(attr: &Attribute, item: &str, errors: &Errors) -> Option<GroupAttr> {
    if matches!(attr.meta, Meta::Path(_)) {
        errors.push(attr, errors::resource_on_item(item));
        return None;
    }
    let (before, mut keys) = (errors.count(), GroupKeys::default());
    let understood = each_key_of(attr, false, errors, &mut |key, at| keys.key(key, at, errors));
    let GroupKeys { name, open, new, after, asynchronous } = keys;
    let asynchronous = asynchronous.take().map(|(key, ())| key);
    let after = after.take().map(|(_, expr)| expr);
    let maker = match (open.take(), new.take()) {
        (Some((open, _)), Some((new, _))) => {
            errors.push(&new, errors::two_group_sources(&open.to_string(), &new.to_string()));
            return None;
        }
        (Some((_, expr)), None) => Some(Maker::Open(expr)),
        (None, Some((_, expr))) => Some(Maker::New(expr)),
        (None, None) => None,
    };
    match (name.take(), maker) {
        (Some((_, name)), Some(maker)) => {
            let readable = understood && errors.count() == before;
            Some(GroupAttr { name, maker, after, asynchronous, readable })
        }
        // If it could not be read, that has been reported.
        _ if !understood => None,
        (None, _) => {
            let keys = attr.meta.require_list().map(|list| errors::code(&list.tokens)).unwrap_or_default();
            errors.push(attr, errors::group_lacks_name(item, &keys));
            None
        }
        (Some((_, name)), None) => {
            errors.push(attr, errors::group_lacks_expression(&name.to_string()));
            None
        }
    }
}
