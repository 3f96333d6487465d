//! Rules for siblings in expressions.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Member;
use syn::ext::IdentExt;

use super::addresses;
use crate::errors::{self, Errors};
use crate::known_types;
use crate::model::{Field, Input, Role, Strategy, Variant};
use crate::order::{Opened, Step};
use crate::tokens;
use crate::typos::distance;
use crate::uses::{Expression, Taken, Value};

/// Reports wrong uses of siblings in the expressions of these steps.
pub(super) fn check(variant: &Variant<'_>, steps: &[Step<'_, '_>], errors: &Errors) {
    for field in hidden_by_variants(variant, steps) {
        errors.push(&field.member, errors::hidden_by_a_variant(field.name()));
    }
    unknown_siblings(variant, steps, errors);
    for step in steps {
        let is_other = |name: &Ident| variant.find(&Member::Named(name.clone())).filter(|field| !step.opens(field));
        let is_handle = |opened: &Opened<'_, '_>| tokens::has_word(opened.field.ty().to_token_stream(), "JoinHandle");
        let gives_handle = || step.opened().iter().any(is_handle);
        for expr in step.expressions() {
            taken_by_tasks(expr, &gives_handle, &is_other, errors);
            for (borrow, name) in expr.exclusive_borrows() {
                if let Some(field) = is_other(&name) {
                    errors.push(borrow, errors::cannot_change(&name.to_string(), field.resource().is_some()));
                }
            }
            for (place, name) in expr.assigned() {
                if is_other(&name).is_some() {
                    errors.push(place, errors::cannot_assign(&name.to_string()));
                }
            }
            addresses::check(expr, &is_other, errors);
            addresses::ranges(expr, &is_other, errors);
        }
    }
}

/// Reports the siblings that an expression takes into a thread or task: at the first one, since a copy of all is one
/// remedy.
///
/// A closure without `move` may borrow what a sibling refers to for the whole program, but plain data refers to
/// nothing. Once one sibling needs a `move`, that takes the references to the others, too.
fn taken_by_tasks<'f>(
    expr: &Expression,
    gives_handle: &dyn Fn() -> bool,
    is_other: &dyn Fn(&Ident) -> Option<&'f Field<'f>>,
    errors: &Errors,
) {
    let mut names: Vec<Ident> = Vec::new();
    let mut resources = Vec::new();
    let taken = expr.taken_by_tasks(gives_handle);
    let borrows = |taken: &Taken| !taken.moves && is_other(&taken.name).is_some_and(|field| field.look.is_plain());
    let lacks_move = taken.iter().any(borrows);
    let in_closure = taken.iter().any(|taken| taken.in_closure);
    for Taken { name, moves, .. } in taken {
        let is_new = !names.iter().any(|other| tokens::same(other, &name));
        let Some(field) = is_other(&name).filter(|_| is_new && (moves || lacks_move)) else { continue };
        if field.resource().is_some() && known_types::is_receiver(field.ty()) {
            errors.push(&name, errors::receiver_taken_by_a_task(&name.to_string()));
            return;
        }
        let is_to_be_held = field.resource().is_some() && !known_types::is_shared_handle(field.ty());
        resources.extend(is_to_be_held.then(|| name.to_string()));
        names.push(name);
    }
    if let Some(first) = names.first() {
        let texts: Vec<String> = names.iter().map(Ident::to_string).collect();
        let read = names.iter().filter(|name| expr.looks_behind(name)).map(Ident::to_string).collect::<Vec<_>>();
        let passed: Vec<String> = names.iter().filter(|name| expr.passes_on(name)).map(Ident::to_string).collect();
        let text = errors::taken_by_a_task(&texts, &resources, (&read, &passed), lacks_move, in_closure);
        errors.push(first, text);
    }
}

/// Returns the siblings that an expression of `default` or `with` uses as values. The expression does not see its
/// siblings. It may see a function or a constant with such a name, so a name that is only called does not count.
pub(crate) fn unseen(variant: &Variant<'_>, strategy: &Strategy) -> Vec<Ident> {
    let values = strategy.expression().map(|expr| Expression::new(expr.clone()).values()).unwrap_or_default();
    let is_field = |value: &Value| {
        (value.is_data || is_attribute_or_macro(&value.name))
            && variant.find(&Member::Named(value.name.clone())).is_some()
    };
    values.into_iter().filter(is_field).map(|value| value.name).collect()
}

/// Reports each sibling that [`unseen`] finds.
pub(super) fn report_unseen(input: &Input<'_>, errors: &Errors) {
    for variant in &input.variants {
        for field in variant.fields.iter().filter(|field| field.readable && !field.is_reported) {
            let Role::Data(strategy @ (Strategy::Default(_) | Strategy::With(_))) = &field.role else { continue };
            let is_default = matches!(strategy, Strategy::Default(_));
            for name in unseen(variant, strategy) {
                let text = name.to_string();
                let message = match strategy.expression() {
                    _ if field.member != Member::Named(name.clone()) => errors::sees_no_sibling(is_default, &text),
                    Some(expr) if is_default => errors::default_of_the_field(&text, &errors::code(expr)),
                    _ => errors::field_is_a_parameter(&text),
                };
                errors.push(&name, message);
            }
        }
    }
}

/// Returns the fields with the name of a prelude variant that an expression seems to mean. The name means the variant
/// there, not the field.
fn hidden_by_variants<'a, 'i>(variant: &'a Variant<'i>, steps: &[Step<'a, 'i>]) -> impl Iterator<Item = &'a Field<'i>> {
    let expressions: Vec<_> = steps.iter().flat_map(Step::expressions).collect();
    variant.fields.iter().filter(move |field| expressions.iter().any(|expr| expr.takes_for_a_value(field.name())))
}

/// Built-in attributes and macros whose names are common for fields, too. If no value has such a name, rustc says that
/// it expected a value and found the attribute or the macro: it takes `path` in `File::open(path)` for `#[path]`.
const ATTRIBUTES_AND_MACROS: [&str; 10] =
    ["path", "link", "file", "line", "column", "env", "feature", "format", "test", "doc"];

fn is_attribute_or_macro(name: &Ident) -> bool {
    ATTRIBUTES_AND_MACROS.iter().any(|known| name == known)
}

/// Reports names in expressions that look like siblings, but that no field has: names of [`ATTRIBUTES_AND_MACROS`], and
/// names that are used as values.
fn unknown_siblings(variant: &Variant<'_>, steps: &[Step<'_, '_>], errors: &Errors) {
    for step in steps {
        let in_scope = |field: &&Field<'_>| !step.opens(field);
        let siblings: Vec<_> = variant.fields.iter().filter(in_scope).collect();
        let all: Vec<_> = variant.fields.iter().collect();
        step.maker().into_iter().for_each(|expr| unknown_siblings_in(variant, expr, &siblings, errors));
        step.afters().for_each(|expr| unknown_siblings_in(variant, expr, &all, errors));
    }
}

/// Reports such names in one expression. `in_scope` are the siblings that it can name.
fn unknown_siblings_in(variant: &Variant<'_>, expr: &Expression, in_scope: &[&Field<'_>], errors: &Errors) {
    for Value { name, is_data } in expr.values() {
        let is_known = is_attribute_or_macro(&name);
        let is_slip = is_known || is_data && looks_like_a_field(&name) && !is_typing_error(&name, in_scope);
        if !is_slip || variant.find(&Member::Named(name.clone())).is_some() {
            continue;
        }
        let names: Vec<String> = in_scope.iter().map(|field| format!("`{}`", field.scope())).collect();
        errors.push(&name, errors::no_such_sibling(&name.to_string(), &names, kind(variant)));
    }
}

/// Whether a name may be that of a field. Constants and statics begin with a capital letter, and `self` has an error of
/// its own.
fn looks_like_a_field(name: &Ident) -> bool {
    name != "self" && name.unraw().to_string().starts_with(|char: char| char == '_' || char.is_lowercase())
}

/// Whether rustc itself suggests a field in scope, because the names are similar enough by rustc's own measure.
fn is_typing_error(name: &Ident, in_scope: &[&Field<'_>]) -> bool {
    let name = name.to_string();
    let slips = name.len().max(3) / 3;
    in_scope.iter().any(|field| distance(&name, &field.scope().to_string()) <= slips)
}

/// Returns the word for what the siblings are parts of.
pub(super) fn kind(variant: &Variant<'_>) -> &'static str {
    if variant.ident.is_some() { "variant" } else { "type" }
}
