//! Groups: `#[resource(group = NAME, ..)]` on a type or a variant.

use proc_macro2::Ident;
use syn::{Attribute, Meta};

use super::attribute::each_key_of;
use super::expression::expression;
use super::keys::GroupKey;
use super::resource::{Maker, group_name};
use super::{At, Once};
use crate::errors::{self, Errors};
use crate::uses::Expression;
use crate::{tokens, typos};

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

/// Reads the groups among the attributes of a type or a variant.
pub(crate) fn parse_groups(attrs: &[Attribute], item: &str, errors: &Errors) -> Vec<GroupAttr> {
    let resources = attrs.iter().filter(|attr| attr.path().is_ident("resource"));
    let mut read: Vec<Read<'_>> = Vec::new();
    for next in resources.filter_map(|attr| Read::parse(attr, item, errors)) {
        match read.iter_mut().find(|first| first.is_continued_by(&next)) {
            Some(first) => {
                let attr = next.attr;
                first.continue_with(next);
                errors.push(attr, errors::group_in_two_attributes(&first.keys.written()));
            }
            None => read.push(next),
        }
    }
    read.into_iter().filter_map(|read| read.group(item, errors)).collect()
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

    fn has_maker(&self) -> bool {
        self.open.get().is_some() || self.new.get().is_some()
    }

    fn is_whole(&self) -> bool {
        self.name.get().is_some() && self.has_maker()
    }

    /// Returns the keys as they are written, with a placeholder for what is missing.
    fn written(&self) -> String {
        let name = self.name.get().map_or_else(|| "NAME".to_owned(), Ident::to_string);
        let expressions = [("open", &self.open), ("new", &self.new), ("after", &self.after)];
        let given = expressions.into_iter().filter_map(|(key, expr)| expr.get().map(|expr| (key, errors::code(expr))));
        let missing = (!self.has_maker()).then(|| ("open", "EXPR".to_owned()));
        let values = [("group", name)].into_iter().chain(missing).chain(given);
        let flag = self.asynchronous.get().map(|()| "async".to_owned());
        values.map(|(key, value)| format!("{key} = {value}")).chain(flag).collect::<Vec<_>>().join(", ")
    }
}

/// An attribute that has been read.
struct Read<'a> {
    attr: &'a Attribute,
    keys: GroupKeys,
    /// Whether all keys are known.
    understood: bool,
    /// Whether there is no error at it.
    readable: bool,
    /// Whether another attribute had some of its keys, which has been reported.
    continued: bool,
}

impl<'a> Read<'a> {
    fn parse(attr: &'a Attribute, item: &str, errors: &Errors) -> Option<Self> {
        if matches!(attr.meta, Meta::Path(_)) {
            errors.push(attr, errors::resource_on_item(item));
            return None;
        }
        let (before, mut keys) = (errors.count(), GroupKeys::default());
        let understood = each_key_of(attr, false, errors, &mut |key, at| keys.key(key, at, errors));
        Some(Self { attr, keys, understood, readable: understood && errors.count() == before, continued: false })
    }

    /// Whether this is one group with another attribute, which has other keys of it.
    fn is_continued_by(&self, next: &Self) -> bool {
        let (one, other) = (&self.keys, &next.keys);
        let is_same = match (one.name.get(), other.name.get()) {
            (Some(one), Some(other)) => tokens::same(one, other),
            _ => true,
        };
        let is_twice = one.has_maker() && other.has_maker()
            || one.after.get().is_some() && other.after.get().is_some()
            || one.asynchronous.get().is_some() && other.asynchronous.get().is_some();
        let is_whole = one.is_whole() && other.is_whole();
        self.readable && next.readable && is_same && !is_twice && !is_whole
    }

    fn continue_with(&mut self, next: Self) {
        fn add<T>(own: &mut Once<T>, next: Once<T>) {
            if own.get().is_none() {
                *own = next;
            }
        }
        let GroupKeys { name, open, new, after, asynchronous } = next.keys;
        add(&mut self.keys.name, name);
        add(&mut self.keys.open, open);
        add(&mut self.keys.new, new);
        add(&mut self.keys.after, after);
        add(&mut self.keys.asynchronous, asynchronous);
        self.continued = true;
    }

    /// Returns the group, or reports what it lacks.
    fn group(self, item: &str, errors: &Errors) -> Option<GroupAttr> {
        let Self { attr, keys, understood, readable, continued } = self;
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
                Some(GroupAttr { name, maker, after, asynchronous, readable: readable && !continued })
            }
            // If it could not be read, or one key is given twice, that has been reported.
            _ if !understood || !readable || continued => None,
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
}
