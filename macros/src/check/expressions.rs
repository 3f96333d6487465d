//! Rules for the expressions that open a resource: whether they await, and whether they call the function that they
//! name.

use syn::Expr;

use crate::attr::{GroupAttr, Maker};
use crate::errors::{self, Errors};
use crate::model::{Field, Resource, Source, Variant};
use crate::order::Opened;
use crate::uses::{Expression, awaits};

/// Reports what is wrong with the expressions of a field.
pub(super) fn of_field(variant: &Variant<'_>, opened: Opened<'_, '_>, errors: &Errors) {
    if let Some(group) = named_group(variant, opened.resource) {
        errors.push(group, errors::opened_by_its_group(&errors::code(group)));
        return;
    }
    async_where_it_awaits(opened.field, opened.resource, errors);
    if opened.resource.asynchronous.is_none() {
        uncalled(variant, maker(opened.resource), opened.resource.after.as_ref(), errors);
    }
}

/// Reports what is wrong with the expressions of a group.
pub(super) fn of_group(variant: &Variant<'_>, group: &GroupAttr, errors: &Errors) {
    async_group(variant, group, errors);
    if group.asynchronous.is_none() {
        uncalled(variant, Some(&group.maker), group.after.as_ref(), errors);
    }
}

/// Reports a wrong or missing `async` of a group. A group has one `async`, for its own expressions and for each `after`
/// of its fields.
fn async_group(variant: &Variant<'_>, group: &GroupAttr, errors: &Errors) {
    let name = group.name.to_string();
    let fields = variant.group(&group.name);
    let marked = fields.iter().find_map(|opened| Some((opened, opened.resource.asynchronous.as_ref()?)));
    if let Some((opened, key)) = marked {
        errors.push(key, errors::async_on_group_field(opened.field.name(), &name));
        if group.asynchronous.is_none() {
            return;
        }
    }
    let afters = fields.iter().filter_map(|opened| opened.resource.after.as_ref());
    let maker = (group.maker.key(), group.maker.expr());
    let mut exprs = [maker].into_iter().chain(group.after.iter().chain(afters).map(|after| ("after", after)));
    match (&group.asynchronous, exprs.find(|(_, expr)| expr.awaits)) {
        (None, Some((key, expr))) => errors.push(expr, errors::async_missing(&name, key)),
        (Some(key), None) => errors.push(key, async_superfluous(&name, Some(&group.maker))),
        _ => {}
    }
}

/// Reports `open = EXPR.await` without `async`, and `async` without anything to await.
fn async_where_it_awaits(field: &Field<'_>, resource: &Resource<'_>, errors: &Errors) {
    let name = field.name();
    let maker = match &resource.source {
        Source::Maker(maker) => Some((maker.key(), maker.expr())),
        // For these two, the generated code awaits.
        Source::Bare | Source::From(_) if resource.asynchronous.is_some() => return,
        Source::Bare | Source::From(_) => None,
        Source::Group(_) => return,
    };
    let mut exprs = maker.into_iter().chain(resource.after.iter().map(|after| ("after", after)));
    match (&resource.asynchronous, exprs.find(|(_, expr)| expr.awaits)) {
        (None, Some((key, expr))) => errors.push(expr, errors::async_missing(name, key)),
        (Some(key), None) => match function(resource) {
            Some(function) => errors.push(function, errors::not_called(&errors::code(function), ".await")),
            None => errors.push(key, async_superfluous(name, self::maker(resource))),
        },
        _ => {}
    }
}

/// Returns the error text for an `async` without anything to await.
fn async_superfluous(name: &str, maker: Option<&Maker>) -> String {
    let awaiting = maker.and_then(|maker| awaits::awaiting(&maker.expr().expr)).map(errors::code);
    errors::async_superfluous(name, maker.map_or("open", Maker::key), awaiting.as_deref())
}

/// Returns the path in `open = wire`, where `wire` is a group.
fn named_group<'r>(variant: &Variant<'_>, resource: &'r Resource<'_>) -> Option<&'r Expr> {
    let Some(expr @ Expr::Path(path)) = maker(resource).map(|maker| &maker.expr().expr) else { return None };
    let names_a_field = variant.fields.iter().any(|field| path.path.is_ident(&field.scope()));
    let names_a_group = variant.groups.iter().any(|group| path.path.is_ident(&group.name));
    (names_a_group && !names_a_field).then_some(expr)
}

/// Returns the path in `open = connect, async`, where the call is missing.
fn function<'r>(resource: &'r Resource<'_>) -> Option<&'r Expr> {
    maker(resource).map(|maker| &maker.expr().expr).filter(|expr| matches!(expr, Expr::Path(_)))
}

fn maker<'r>(resource: &'r Resource<'_>) -> Option<&'r Maker> {
    match &resource.source {
        Source::Maker(maker) => Some(maker),
        Source::Bare | Source::From(_) | Source::Group(_) => None,
    }
}

/// Reports functions that are not called: `open = connect` and `after = log_in`. For `new = connect`, rustc reports the
/// wrong type.
fn uncalled(variant: &Variant<'_>, maker: Option<&Maker>, after: Option<&Expression>, errors: &Errors) {
    let open = maker.filter(|maker| matches!(maker, Maker::Open(_))).map(Maker::expr);
    for expr in open.into_iter().chain(after) {
        let Expr::Path(path) = &expr.expr else { continue };
        let Some(last) = path.path.segments.last() else { continue };
        let names_a_field = variant.fields.iter().any(|field| path.path.is_ident(&field.scope()));
        // A constant may hold a `Result`.
        if !names_a_field && last.ident.to_string().starts_with(char::is_lowercase) {
            errors.push(path, errors::not_called(&errors::code(path), ""));
        }
    }
}
