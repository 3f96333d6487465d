//! Rules for resources: sources exist, groups fit, and there is an order in which to open them.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Member, Type};

use super::{expressions, siblings};
use crate::errors::{self, Errors};
use crate::known_types::{self, Written};
use crate::look::Look;
use crate::model::{Field, Input, Resource, Source, Variant, display};
use crate::order::{self, How, Opened, Step};
use crate::tokens;
use crate::uses::Expression;

/// Reports every broken rule, and returns the steps that open the variant, in order.
pub(super) fn steps<'a, 'i>(variant: &'a Variant<'i>, errors: &Errors) -> Vec<Step<'a, 'i>> {
    let mut steps: Vec<Step<'a, 'i>> = Vec::new();
    let mut unknown = Vec::new();
    for opened in variant.resources() {
        steps.extend(step(variant, opened, (&steps, &mut unknown), errors));
    }
    siblings::check(variant, &steps, errors);
    // If a field names an unknown group, a group without fields may be the one that it means.
    groups_with_fields(variant, unknown.is_empty(), errors);
    match order::order(variant, &steps) {
        Ok(ordered) => ordered,
        Err(cycle) => {
            errors.push(cycle.at, errors::open_cycle(&cycle.names));
            steps
        }
    }
}

/// Returns the steps without a mistake of a variant that has mistakes, in order.
pub(super) fn right_steps<'a, 'i>(variant: &'a Variant<'i>) -> Vec<Step<'a, 'i>> {
    let mut steps: Vec<Step<'a, 'i>> = Vec::new();
    // A field that could not be read may belong to a group.
    let are_groups_known = variant.resources().all(|opened| {
        let is_one = |name: &Ident| variant.groups.iter().filter(|group| group.name == *name).count() == 1;
        let is_known = match &opened.resource.source {
            Source::Group(name) => is_one(name),
            Source::Maker(maker) => !variant.groups.iter().any(|group| maker.expr().names(&group.name)),
            Source::Bare | Source::From(_) => true,
        };
        opened.field.readable && is_known
    });
    for opened in variant.resources() {
        // The mistakes have been reported, so this list of errors is thrown away.
        let unread = Errors::new();
        let own = step(variant, opened, (&steps, &mut Vec::new()), &unread);
        siblings::check(variant, own.as_slice(), &unread);
        let mut is_read = opened.field.readable;
        if let Some(Step::Group(group, _)) = &own {
            expressions::of_group(variant, group, &unread);
            is_read &= are_groups_known && group.readable;
        }
        let is_right = unread.gate().is_ok();
        unread.finish();
        steps.extend(own.filter(|_| is_right && is_read));
    }
    order::order(variant, &steps).unwrap_or_default()
}

/// Returns the step that opens a field, unless a step in `before` opens it. Collects names of groups that do not exist
/// in `unknown`.
fn step<'a, 'i>(
    variant: &'a Variant<'i>,
    opened: Opened<'a, 'i>,
    (before, unknown): (&[Step<'a, 'i>], &mut Vec<&'a Ident>),
    errors: &Errors,
) -> Option<Step<'a, 'i>> {
    expressions::of_field(variant, opened, errors);
    match &opened.resource.source {
        Source::Bare => Some(Step::Field(opened, How::Bare)),
        Source::Maker(maker) => {
            opens_itself(variant, maker.expr(), &[opened], errors);
            Some(Step::Field(opened, How::Maker(maker)))
        }
        Source::From(member) => {
            let config = data_sibling(variant, opened.field, member, errors)?;
            Some(Step::Field(opened, How::From(member, config)))
        }
        Source::Group(name) => {
            let Some(group) = variant.groups.iter().find(|group| group.name == *name) else {
                no_such_group(variant, name, unknown, errors);
                return None;
            };
            if before.iter().any(|step| step.opens(opened.field)) {
                return None;
            }
            let fields = variant.group(name);
            opens_itself(variant, group.maker.expr(), &fields, errors);
            Some(Step::Group(group, fields))
        }
    }
}

/// Reports an expression that reads one of the fields that it opens.
fn opens_itself(variant: &Variant<'_>, expr: &Expression, opened: &[Opened<'_, '_>], errors: &Errors) {
    let is_own = |name: &&Ident| opened.iter().any(|own| tokens::same(&own.field.scope(), name));
    let mut names = expr.names.iter().filter(is_own);
    if let Some(own) = names.find(|own| expr.reaches_into(own)) {
        let others = variant.fields.iter().filter(|field| !is_own(&&field.scope()));
        let others: Vec<_> = others.map(|field| format!("`{}`", field.scope())).collect();
        errors.push(own, errors::opens_itself(&own.to_string(), &others, siblings::kind(variant)));
    }
}

/// Reports what is wrong with the readable fields of a variant in which other fields or groups could not be read.
pub(super) fn readable_fields(variant: &Variant<'_>, errors: &Errors) {
    let mut unknown = Vec::new();
    // An unknown name is reported only beside a group without fields, which it may mean. Otherwise the group may be one
    // that could not be read.
    let lacks_fields = variant.groups.iter().any(|group| variant.group(&group.name).is_empty());
    let is_another = |name: &Ident| {
        variant.groups_are_readable && lacks_fields && variant.groups.iter().all(|group| group.name != *name)
    };
    for opened in variant.resources().filter(|opened| opened.field.readable && !opened.field.is_reported) {
        expressions::of_field(variant, opened, errors);
        match &opened.resource.source {
            Source::From(member) if variant.find(member).is_none() => {
                errors.push(member, no_such_field(variant, member));
            }
            Source::Group(name) if is_another(name) => no_such_group(variant, name, &mut unknown, errors),
            _ => {}
        }
    }
    siblings::check(variant, &known_steps(variant), errors);
}

/// Returns the steps that can be found, and reports nothing.
fn known_steps<'a, 'i>(variant: &'a Variant<'i>) -> Vec<Step<'a, 'i>> {
    let mut steps: Vec<Step<'a, 'i>> = Vec::new();
    let unread = Errors::new();
    for opened in variant.resources() {
        steps.extend(step(variant, opened, (&steps, &mut Vec::new()), &unread));
    }
    unread.finish();
    steps
}

/// Reports a group that does not exist, once for all fields that name it. If it may be in a misspelt attribute, rustc
/// reports that.
fn no_such_group<'a>(variant: &Variant<'_>, name: &'a Ident, unknown: &mut Vec<&'a Ident>, errors: &Errors) {
    if unknown.contains(&name) {
        return;
    }
    unknown.push(name);
    if variant.has_misspelt_group(name) {
        errors.reject();
        return;
    }
    let place = if variant.ident.is_some() { "the variant" } else { "the type" };
    let groups: Vec<String> = variant.groups.iter().map(|group| format!("`{}`", group.name)).collect();
    errors.push(name, errors::no_such_group(&name.to_string(), &groups, place));
}

/// Returns the sibling that `from` names. Reports one that does not exist or is not data: `#[resource(from = conn)]` is
/// wrong if `conn` is a resource itself.
fn data_sibling<'a, 'i>(
    variant: &'a Variant<'i>,
    own: &Field<'i>,
    member: &Member,
    errors: &Errors,
) -> Option<&'a Field<'i>> {
    match variant.find(member) {
        None => errors.push(member, no_such_field(variant, member)),
        Some(field) if field.index == own.index => {
            let (names, of) = (data_fields(variant), siblings::kind(variant));
            errors.push(member, errors::from_itself(field.name(), &names, of));
        }
        Some(field) if field.resource().is_some() => {
            let text = match may_be_config(field) {
                true => errors::from_a_marked_config(field.name()),
                false => errors::from_a_resource(field.name()),
            };
            errors.push(member, text);
        }
        data => return data,
    }
    None
}

/// Whether a field is a config with a `#[resource]` too much, as far as names show: a sibling's `from` names it. That
/// has been reported at the `from`.
pub(crate) fn is_marked_config(variant: &Variant<'_>, field: &Field<'_>) -> bool {
    let names_it = |opened: Opened<'_, '_>| match &opened.resource.source {
        Source::From(member) => variant.find(member).is_some_and(|config| config.index == field.index),
        Source::Bare | Source::Maker(_) | Source::Group(_) => false,
    };
    may_be_config(field) && variant.resources().any(names_it)
}

/// Whether a field has a bare `#[resource]`, and not the name of a live type.
fn may_be_config(field: &Field<'_>) -> bool {
    let is_bare = field.resource().is_some_and(|resource| matches!(resource.source, Source::Bare));
    is_bare && !known_types::is_live(field.ty()) && !tokens::has_word(field.ty().to_token_stream(), "Live")
}

/// Reports groups without fields, and two groups with one name. Also checks the expressions of each group.
fn groups_with_fields(variant: &Variant<'_>, all_known: bool, errors: &Errors) {
    for (index, group) in variant.groups.iter().enumerate() {
        let name = group.name.to_string();
        let is_meant = variant.resources().any(
            |opened| matches!(&opened.resource.source, Source::From(Member::Named(member)) if *member == group.name),
        );
        if all_known && !is_meant && variant.group(&group.name).is_empty() {
            errors.push(&group.name, errors::group_without_fields(&name));
        }
        if variant.groups[..index].iter().any(|other| other.name == group.name) {
            errors.push(&group.name, errors::group_twice(&name));
        }
        expressions::of_group(variant, group, errors);
    }
}

/// Reports an async type that holds itself through an `Arc`: `children: Vec<Arc<Node>>`.
///
/// The operation that opens an `Arc` remembers what it has opened, and it has to be `Send`. So the config has to be
/// `Send`, too. If a builder is part of its own config, rustc asks that question without end (E0275).
pub(super) fn async_in_itself(input: &Input<'_>, errors: &Errors) {
    let own = input.syn.ident.unraw();
    for field in input.fields() {
        let Some(Resource { source: Source::Bare, asynchronous: Some(_), .. }) = field.resource() else { continue };
        let mut shared = BehindArc::default();
        shared.visit_type(field.ty());
        let names_itself = |ty: &&&Type| {
            let words = tokens::words(ty.to_token_stream());
            words.iter().any(|word| own == word || word == "Self")
        };
        if let Some(ty) = shared.0.iter().find(names_itself) {
            errors.push(ty, errors::async_in_itself(&own.to_string()));
        }
    }
}

/// The types inside each `Arc<..>`.
#[derive(Default)]
struct BehindArc<'t>(Vec<&'t Type>);

impl<'t> Visit<'t> for BehindArc<'t> {
    fn visit_type(&mut self, ty: &'t Type) {
        match Written::of(ty) {
            Some(written) if written.known.name == "Arc" => self.0.extend(written.args),
            _ => visit::visit_type(self, ty),
        }
    }
}

/// Returns the error text for a `from` that names no field.
fn no_such_field(variant: &Variant<'_>, member: &Member) -> String {
    if let Some(group) =
        variant.groups.iter().find(|group| matches!(member, Member::Named(name) if group.name == *name))
    {
        return errors::from_a_group(&group.name.to_string());
    }
    match member {
        Member::Named(name) if name.to_string().starts_with(char::is_uppercase) => return not_a_field(variant, name),
        _ => {}
    }
    errors::no_config(&errors::no_such_field(&display(member)), &data_fields(variant), siblings::kind(variant))
}

/// Returns the error text for `from = TcpConfig` or `from = CONFIG`.
fn not_a_field(variant: &Variant<'_>, name: &Ident) -> String {
    let text = name.to_string();
    if !text.contains(char::is_lowercase) && text.len() > 1 {
        return errors::from_a_constant(&text);
    }
    let is_of_that_type = |field: &&Field<'_>| match field.ty() {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == *name),
        _ => false,
    };
    let mut fields = variant.fields.iter().filter(|field| field.resource().is_none());
    errors::from_a_type(&text, fields.find(is_of_that_type).map(Field::name))
}

/// Returns the fields that may hold a config. Numbers hardly ever are one.
fn data_fields(variant: &Variant<'_>) -> Vec<String> {
    let data = variant.fields.iter().filter(|field| field.resource().is_none() && field.look != Look::Scalar);
    data.map(|field| format!("`{}`", field.name())).collect()
}
