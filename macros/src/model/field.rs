//! A field: data with a strategy, or a resource with a source.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Attribute, Expr, Member, Meta, Type};

use super::parameters;
use crate::attr::{self, FieldAttrs, Maker, Once, ResourceAttr, SourceAttr, Strategy, Through};
use crate::errors::{self, Errors};
use crate::known_types::{LOCKS, Written, is_live, is_phantom, may_be_live, may_hold};
use crate::leaf::{self, ParamNames};
use crate::look::Look;
use crate::names;
use crate::tokens;
use crate::uses::Expression;

/// A field. Its `#[cfg]` attributes are not kept: rustc removes disabled fields before a derive sees them.
pub(crate) struct Field<'a> {
    /// The user's field.
    pub(crate) syn: &'a syn::Field,
    /// Its position.
    pub(crate) index: usize,
    /// Its position among the fields of all variants.
    pub(crate) number: usize,
    /// How an expression `Self { member: .. }` names it.
    pub(crate) member: Member,
    /// The same as text. An `Ident` calls into the compiler each time it is asked for its text.
    pub(crate) written: String,
    /// What its type looks like.
    pub(crate) look: Look,
    /// What the item's generic parameters tell about type names.
    pub(crate) param_names: ParamNames,
    /// Data, or a resource.
    pub(crate) role: Role<'a>,
    /// Whether its attributes could be read, and make it either data or a resource. If two strategies conflict, the
    /// field is still readable, and the first one counts.
    pub(crate) readable: bool,
    /// Whether there is an error at one of its attributes.
    pub(crate) is_reported: bool,
    /// The key `into`, as written: the setter takes `impl Into`.
    pub(crate) into: Option<Ident>,
    /// `attr(..)`: attributes of the builder's field.
    pub(crate) attrs: Once<Vec<Meta>>,
}

/// What a field is.
pub(crate) enum Role<'a> {
    /// Part of the value's data.
    Data(Strategy),
    /// A resource, which each twin opens anew.
    Resource(Box<Resource<'a>>),
}

/// The attributes of a field that is a resource.
pub(crate) struct Resource<'a> {
    /// `#[resource(..)]`.
    pub(crate) attr: &'a Attribute,
    /// What it is opened from.
    pub(crate) source: Source,
    /// The expression that runs once the field is open.
    pub(crate) after: Option<Expression>,
    /// The key `async`, as written.
    pub(crate) asynchronous: Option<Ident>,
}

/// What a resource is opened from.
pub(crate) enum Source {
    /// The config that the resource itself knows.
    Bare,
    /// The config in a sibling field: see [`super::Variant::find`].
    From(Member),
    /// An expression that opens or makes it.
    Maker(Maker),
    /// The expression of the group with this name: see [`super::Variant::groups`].
    Group(Ident),
}

impl<'a> Field<'a> {
    pub(super) fn parse(
        index: usize,
        number: usize,
        syn: &'a syn::Field,
        param_names: &ParamNames,
        errors: &Errors,
    ) -> Self {
        let member = match &syn.ident {
            Some(ident) => Member::Named(ident.clone()),
            None => Member::Unnamed(index.into()),
        };
        let written = written(&member);
        let before = errors.count();
        let attrs = attr::parse_field(&syn.attrs, errors);
        let readable = errors.count() == before && (attrs.resource.is_none() || attrs.data.is_empty());
        let into = attrs.into.key().cloned();
        let own = attrs.resource.as_ref().map_or(&attrs.attrs, |resource| &resource.attrs).clone();
        let role = Role::parse(attrs, &syn.ty, without_raw(&written), (errors, before));
        let readable = readable && (matches!(role, Role::Data(_)) || errors.count() == before);
        let is_reported = errors.count() != before;
        let (look, param_names) = (Look::at(&syn.ty), param_names.clone());
        Self { syn, index, number, member, written, look, param_names, role, readable, is_reported, into, attrs: own }
    }

    /// Returns the field's type.
    pub(crate) fn ty(&self) -> &'a Type {
        &self.syn.ty
    }

    /// Returns the field's name in errors: `conn`, or `0` in a tuple type.
    pub(crate) fn name(&self) -> &str {
        without_raw(&self.written)
    }

    /// Returns the field's name in the user's expressions: `conn`, or `_0` in a tuple type.
    pub(crate) fn scope(&self) -> Ident {
        self.syn.ident.clone().unwrap_or_else(|| format_ident!("_{}", self.index))
    }

    /// Returns the name of a local for the field in generated code, such as `__freshtwin_f0`: see [`names::local`].
    pub(crate) fn local(&self, prefix: &str) -> Ident {
        names::local(prefix, self.index)
    }

    /// Returns the field's resource, if it is one.
    pub(crate) fn resource(&self) -> Option<&Resource<'a>> {
        match &self.role {
            Role::Resource(resource) => Some(resource),
            Role::Data(_) => None,
        }
    }

    /// Whether it has no attribute, and looks like plain data.
    pub(crate) fn is_bare(&self) -> bool {
        let is_alone = self.into.is_none() && self.attrs.get().is_none();
        is_alone && self.look.is_plain() && matches!(self.role, Role::Data(Strategy::DeepClone))
    }

    /// Whether it may be a resource that lacks its attribute, by the name of its type.
    pub(crate) fn may_be_unmarked(&self) -> bool {
        matches!(self.role, Role::Data(Strategy::DeepClone)) && !self.look.is_plain() && may_be_live(self.ty())
    }

    /// Whether it is a resource, by the name of its type.
    pub(crate) fn is_named_live(&self) -> bool {
        self.may_be_unmarked() && is_live(self.ty())
    }

    /// Whether the builder has a field for it: for data other than `default` and `PhantomData`, and for a resource that
    /// knows its own config.
    pub(crate) fn is_held(&self) -> bool {
        match &self.role {
            Role::Data(strategy) => strategy.uses_source() && !is_phantom(self.ty()),
            Role::Resource(resource) => matches!(resource.source, Source::Bare),
        }
    }

    /// Returns the field's documentation.
    pub(crate) fn docs(&self) -> impl Iterator<Item = &'a Attribute> {
        self.syn.attrs.iter().filter(|attr| attr.path().is_ident("doc"))
    }
}

/// Returns a member's name in errors.
pub(crate) fn display(member: &Member) -> String {
    without_raw(&written(member)).to_owned()
}

fn written(member: &Member) -> String {
    match member {
        Member::Named(ident) => tokens::text(ident),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

fn without_raw(name: &str) -> &str {
    match name.as_bytes() {
        [b'r', b'#', ..] => &name[2..],
        _ => name,
    }
}

impl<'a> Role<'a> {
    /// Reads the role. `before` is the number of errors before the field.
    fn parse(attrs: FieldAttrs<'a>, ty: &Type, field: &str, (errors, before): (&Errors, usize)) -> Self {
        // Nearly all fields end here.
        if attrs.is_empty() {
            return Self::Data(Strategy::DeepClone);
        }
        let only_attributes = attrs.has_only_attributes();
        let Some(resource) = attrs.resource else { return Self::Data(strategy(attrs, ty, field, (errors, before))) };
        let is_handle = || Written::of(ty).is_some_and(|written| written.known.shares);
        for data in attrs.data {
            let is_bare = resource.sources.keys().next().is_none() && resource.attrs.get().is_none();
            let message = match (only_attributes, is_bare) {
                (true, true) => errors::attributes_beside_resource(field, &attr::keys_of_both([resource.attr, data])),
                (true, false) if resource.attrs.get().is_none() => errors::attr_not_held(field),
                _ => errors::resource_and_data(field, Look::at(ty).is_plain(), is_handle()),
            };
            errors.push(data, message);
        }
        Self::Resource(Box::new(Resource::parse(resource, field, errors)))
    }
}

/// Returns the strategy of a field of data, and reports keys that conflict or do not fit the field.
fn strategy(attrs: FieldAttrs<'_>, ty: &Type, field: &str, (errors, before): (&Errors, usize)) -> Strategy {
    let keys: Vec<Ident> = attrs.strategies.keys().cloned().collect();
    let conflict = |first: &str, second: &str| errors::two_strategies(field, first, second);
    let strategy = attrs.strategies.take(errors, conflict, Strategy::joined).unwrap_or(Strategy::DeepClone);
    let strategy = match (strategy, attrs.survey.take()) {
        (Strategy::With(mut hook), survey) => {
            parameters::check(&hook.with, ty, errors);
            if let Some(function) = function_given_the_field(&hook.with, field) {
                let (function, call) = (errors::code(function), errors::code(&hook.with));
                errors.push(&hook.with, errors::call_of_the_field(field, &function, &call));
            } else if starts_with_the_field(&hook.with, field) {
                errors.push(&hook.with, errors::value_of_the_field(field, &errors::code(&hook.with)));
            }
            hook.survey = survey.map(|(_, survey)| survey);
            Strategy::With(hook)
        }
        (strategy, Some((key, _))) => {
            // An error about the attributes may be about the `with`.
            if errors.count() == before {
                errors.push(key, errors::survey_alone(field));
            }
            strategy
        }
        (strategy, None) => strategy,
    };
    if let (Strategy::Through(through), true) = (&strategy, errors.count() == before) {
        reached(*through, &keys, ty, field, errors);
    }
    strategy
}

/// Whether an expression is a method call on the field, `name.to_owned()`, or on `self`, in place of a function.
fn starts_with_the_field(expr: &Expr, field: &str) -> bool {
    let receiver = match expr {
        Expr::MethodCall(call) => &call.receiver,
        Expr::Field(part) => &part.base,
        Expr::Reference(reference) => &reference.expr,
        Expr::Unary(unary) => &unary.expr,
        _ => return false,
    };
    is_the_field(receiver, field) || starts_with_the_field(receiver, field)
}

/// Returns the function in a call with the field as an argument, `copy(name)` or `copy(&self.name)`.
fn function_given_the_field<'e>(expr: &'e Expr, field: &str) -> Option<&'e Expr> {
    let Expr::Call(call) = expr else { return None };
    let is_given = call.args.iter().any(|arg| is_the_field(arg, field) || starts_with_the_field(arg, field));
    is_given.then_some(&*call.func)
}

/// Whether an expression is `name` or `self`.
fn is_the_field(expr: &Expr, field: &str) -> bool {
    let Expr::Path(path) = expr else { return false };
    path.path.get_ident().is_some_and(|name| name == "self" || name.unraw() == field)
}

/// Reports `lock` on a type without locks, `cell` on one without cells, and a nesting that they cannot reach through.
fn reached(through: Through, keys: &[Ident], ty: &Type, field: &str, errors: &Errors) {
    for key in keys {
        if key == "lock" && !may_hold(ty, LOCKS) {
            errors.push(key, errors::holds_none("lock", field, "lock"));
        } else if key == "cell" && !may_hold(ty, &["Cell"]) {
            errors.push(key, errors::holds_none("cell", field, "`Cell`"));
        } else if key == "cell" && leaf::within(ty, &["Cell"], LOCKS).is_some() {
            errors.push(key, errors::lock_in_cell(field));
        } else if through == Through::Cells && leaf::within_lock(ty, &["Cell"]).is_some() {
            errors.push(key, errors::cell_in_lock(field));
        }
    }
}

impl<'a> Resource<'a> {
    fn parse(attrs: ResourceAttr<'a>, field: &str, errors: &Errors) -> Self {
        let conflict = |first: &str, second: &str| errors::two_sources(field, first, second);
        let source = match attrs.sources.take(errors, conflict, |_, _| None) {
            None => Source::Bare,
            Some(SourceAttr::From(member)) => Source::From(member),
            Some(SourceAttr::Maker(maker)) => Source::Maker(maker),
            Some(SourceAttr::Group(name)) => Source::Group(name),
        };
        let after = attrs.after.take().map(|(_, expr)| expr);
        let asynchronous = attrs.asynchronous.take().map(|(key, ())| key);
        Self { attr: attrs.attr, source, after, asynchronous }
    }
}
