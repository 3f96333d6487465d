//! Lifetimes behind an `Rc` or `Arc`. The memo keeps what is there as `dyn Any`, so a type with an `Rc<Expr<'src>>`
//! could be deep-cloned for `'static` alone. Where it is deep-cloned for another lifetime, rustc's error names no `Rc`.

use syn::WherePredicate;

use crate::bound;
use crate::errors::{self, Errors};
use crate::model::Input;

/// Reports each lifetime that would have to be `'static`, once, unless the user says so.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    let mut lifetimes: Vec<_> = input.syn.generics.lifetimes().collect();
    if lifetimes.is_empty() || input.clone.is_some() || input.bound.is_some() {
        return;
    }
    lifetimes.retain(|param| param.bounds.is_empty());
    for predicate in input.given.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Lifetime(known) = predicate {
            lifetimes.retain(|param| param.lifetime != known.lifetime);
        }
    }
    for field in input.fields().filter(|field| field.readable) {
        for shared in bound::shared_lifetimes(input, field) {
            let before = lifetimes.len();
            lifetimes.retain(|param| param.lifetime.ident != shared.ident);
            if lifetimes.len() != before {
                errors.push(&shared, errors::shared_lifetime(field.name(), &shared, &bound::as_written(input)));
            }
        }
    }
}
