//! `#[resource(..)]` on a field, and the groups that stand on a type or a variant.

use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, Member};

use super::{Place, Slot, each_key_of, flag, skip_value, value};
use crate::errors::{self, Errors};

const FIELD: Place = Place { attribute: "resource", name: "keys of a resource", keys: errors::RESOURCE_KEYS };
const GROUP: Place = Place { attribute: "resource", name: "keys of a group", keys: errors::GROUP_KEYS };

/// Where the config is.
pub(crate) enum SourceAttr {
    /// `from = FIELD`.
    From(Member),
    /// `open = EXPR`.
    Open(Expr),
    /// `group = NAME`.
    Group(Ident),
}

/// `#[resource(..)]` on a field.
pub(crate) struct ResourceAttr<'a> {
    /// The attribute itself.
    pub(crate) attr: &'a Attribute,
    /// The sources that were given: at most one is right.
    pub(crate) sources: Vec<(Ident, SourceAttr)>,
    /// `after = EXPR`.
    pub(crate) after: Slot<Expr>,
    /// `async`.
    pub(crate) asynchronous: Slot<()>,
}

/// `#[resource(group = NAME, open = EXPR)]` on a type or a variant.
pub(crate) struct GroupAttr {
    /// The name of the group.
    pub(crate) name: Ident,
    /// Opens all its fields, as a tuple.
    pub(crate) open: Expr,
    /// `async`, as written.
    pub(crate) asynchronous: Option<Ident>,
}

/// Reads `#[resource]` or `#[resource(..)]` of a field.
pub(super) fn parse_resource<'a>(attr: &'a Attribute, errors: &Errors) -> ResourceAttr<'a> {
    let mut from = Slot::new();
    let mut open = Slot::new();
    let mut group = Slot::new();
    let mut resource = ResourceAttr { attr, sources: Vec::new(), after: Slot::new(), asynchronous: Slot::new() };
    each_key_of(attr, FIELD, true, errors, &mut |key, input| {
        match key.to_string().as_str() {
            "from" => from.set(key, sibling(key, input)?, errors),
            "open" => open.set(key, value(key, "open = EXPR", input)?, errors),
            "group" => group.set(key, value(key, "group = NAME", input)?, errors),
            "after" => resource.after.set(key, value(key, "after = EXPR", input)?, errors),
            "async" => resource.asynchronous.set(key, flag(key, input)?, errors),
            name => unknown(key, name, FIELD, input, errors),
        }
        Ok(())
    });
    let from = from.take().map(|(key, member)| (key, SourceAttr::From(member)));
    let open = open.take().map(|(key, expr)| (key, SourceAttr::Open(expr)));
    let group = group.take().map(|(key, name)| (key, SourceAttr::Group(name)));
    resource.sources.extend([from, open, group].into_iter().flatten());
    resource
}

/// Reads the groups among the attributes of a type or a variant.
pub(crate) fn parse_groups(attrs: &[Attribute], errors: &Errors) -> Vec<GroupAttr> {
    let resources = attrs.iter().filter(|attr| attr.path().is_ident("resource"));
    resources.filter_map(|attr| parse_group(attr, errors)).collect()
}

fn parse_group(attr: &Attribute, errors: &Errors) -> Option<GroupAttr> {
    let mut name: Slot<Ident> = Slot::new();
    let mut open: Slot<Expr> = Slot::new();
    let mut asynchronous = Slot::new();
    let mut understood = true;
    each_key_of(attr, GROUP, false, errors, &mut |key, input| {
        understood = false;
        match key.to_string().as_str() {
            "group" => name.set(key, value(key, "group = NAME", input)?, errors),
            "open" => open.set(key, value(key, "open = EXPR", input)?, errors),
            "async" => asynchronous.set(key, flag(key, input)?, errors),
            name => {
                unknown(key, name, GROUP, input, errors);
                return Ok(());
            }
        }
        understood = true;
        Ok(())
    });
    let asynchronous = asynchronous.take().map(|(key, ())| key);
    match (name.take(), open.take()) {
        (Some((_, name)), Some((_, open))) => Some(GroupAttr { name, open, asynchronous }),
        // Said already, by the key that was not understood.
        _ if !understood || matches!(&attr.meta, syn::Meta::Path(_)) => None,
        (None, _) => lacks(attr, "group = NAME", errors),
        (_, None) => lacks(attr, "open = EXPR", errors),
    }
}

fn lacks(attr: &Attribute, what: &str, errors: &Errors) -> Option<GroupAttr> {
    errors.push(attr, errors::group_lacks(what));
    None
}

/// `= name`, `= _0` or `= 0`.
fn sibling(key: &Ident, input: ParseStream<'_>) -> syn::Result<Member> {
    value(key, "from = FIELD", input)
}

fn unknown(key: &Ident, name: &str, place: Place, input: ParseStream<'_>, errors: &Errors) {
    let goes = match name {
        "clone" | "share" | "default" | "with" | "lock" | "into" => "a data field, as `#[deep_clone(..)]`",
        "from" | "after" => "a field",
        "bound" | "crate" | "builder" => "the type, as `#[deep_clone(..)]`",
        _ => {
            errors.push(key, errors::unknown_key(name, place.name, place.keys));
            return skip_value(input);
        }
    };
    errors.push(key, errors::misplaced_key(name, goes, place.name, place.keys));
    skip_value(input);
}
