//! Rules of resources: sources that exist, groups that fit, an order in which to open.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, Member};

use crate::errors::{self, Errors};
use crate::model::{Field, Input, Resource, Source, Variant};
use crate::order;

/// Reports every broken rule.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for variant in &input.variants {
        for field in &variant.fields {
            if let Some(resource) = field.resource() {
                from_a_data_sibling(variant, resource, errors);
                async_where_it_awaits(field, resource, errors);
            }
        }
        groups_of_fields(variant, errors);
        groups_with_fields(variant, errors);
        no_cycle(variant, errors);
    }
}

/// `from` names a sibling that is data: `#[resource(from = conn)]` is wrong where `conn` is a resource itself.
fn from_a_data_sibling(variant: &Variant<'_>, resource: &Resource<'_>, errors: &Errors) {
    let Source::From(member) = &resource.source else { return };
    match variant.find(member) {
        None => errors.push(member, errors::no_such_field(&text(member), &data_names(variant))),
        Some(field) if field.resource().is_some() => {
            errors.push(member, errors::from_a_resource(&field.name()));
        }
        Some(_) => {}
    }
}

/// A field's group is opened somewhere: on the type or, in an enum, on the variant. Said once for each group.
fn groups_of_fields(variant: &Variant<'_>, errors: &Errors) {
    let place = if variant.ident.is_some() { "the variant" } else { "the type" };
    let mut told = Vec::new();
    for resource in variant.fields.iter().filter_map(Field::resource) {
        let Source::Group(name) = &resource.source else { continue };
        let known = variant.groups.iter().any(|group| group.name == *name);
        if !known && !told.contains(&name) {
            told.push(name);
            errors.push(name, errors::no_such_group(&name.to_string(), place));
        }
    }
}

/// A group opens fields, and has one name to itself.
fn groups_with_fields(variant: &Variant<'_>, errors: &Errors) {
    for (index, group) in variant.groups.iter().enumerate() {
        let name = group.name.to_string();
        if variant.group(&group.name).is_empty() {
            errors.push(&group.name, errors::group_without_fields(&name));
        }
        if variant.groups[..index].iter().any(|other| other.name == group.name) {
            errors.push(&group.name, errors::group_twice(&name));
        }
        match (&group.asynchronous, awaits(&group.open)) {
            (None, true) => errors.push(&group.open, errors::async_missing(&name)),
            (Some(key), false) => errors.push(key, errors::async_superfluous(&name)),
            _ => {}
        }
    }
}

/// `open = EXPR.await` goes with `async`, and `async` with something to await.
fn async_where_it_awaits(field: &Field<'_>, resource: &Resource<'_>, errors: &Errors) {
    let name = field.name();
    let after = resource.after.as_ref().is_some_and(awaits);
    let open = match &resource.source {
        Source::Open(expr) => awaits(expr),
        // These two await by themselves where they are async.
        Source::Bare | Source::From(_) => resource.asynchronous.is_some(),
        Source::Group(_) => false,
    };
    match &resource.asynchronous {
        None if open || after => {
            let expr = match (&resource.source, &resource.after) {
                (Source::Open(expr), _) if open => expr,
                (_, Some(after)) => after,
                _ => return,
            };
            errors.push(expr, errors::async_missing(&name));
        }
        Some(key) if matches!(resource.source, Source::Group(_)) && !after => {
            errors.push(key, errors::async_on_group_field(&name));
        }
        Some(key) if !open && !after => errors.push(key, errors::async_superfluous(&name)),
        _ => {}
    }
}

/// Each resource can be opened after those that its expressions name.
fn no_cycle(variant: &Variant<'_>, errors: &Errors) {
    let Err(cycle) = order::order(variant) else { return };
    let Some(first) = cycle.0.first() else { return };
    let culprit = variant.fields.iter().find(|field| {
        field.name() == *first
            || field
                .resource()
                .is_some_and(|resource| matches!(&resource.source, Source::Group(group) if group == first))
    });
    if let Some(resource) = culprit.and_then(Field::resource) {
        errors.push(resource.attr, errors::open_cycle(&cycle.0));
    }
}

/// Whether the expression awaits, outside of `async` blocks of its own.
fn awaits(expr: &Expr) -> bool {
    fn walk(tokens: TokenStream) -> bool {
        let mut asynchronous = false;
        let mut dot = false;
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let own = asynchronous && group.delimiter() == Delimiter::Brace;
                    if own {
                        asynchronous = false;
                    } else if walk(group.stream()) {
                        return true;
                    }
                    dot = false;
                }
                TokenTree::Ident(word) => {
                    if dot && word == "await" {
                        return true;
                    }
                    asynchronous |= word == "async";
                    dot = false;
                }
                TokenTree::Punct(punct) => dot = punct.as_char() == '.',
                TokenTree::Literal(_) => dot = false,
            }
        }
        false
    }
    walk(expr.to_token_stream())
}

fn text(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// The fields that `from` can name, as a list for people.
fn data_names(variant: &Variant<'_>) -> String {
    let data = variant.fields.iter().filter(|field| field.resource().is_none());
    let names: Vec<String> = data.map(|field| format!("`{}`", field.name())).collect();
    names.join(", ")
}
