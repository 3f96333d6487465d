//! Lifetimes behind an `Rc` or `Arc`. The memo keeps what is there as `dyn Any`, so a type with an `Rc<Expr<'src>>`
//! could be deep-cloned for `'static` alone. Where it is deep-cloned for another lifetime, rustc's error names no `Rc`.

use syn::WherePredicate;

use super::pointers;
use crate::bound;
use crate::errors::{self, Errors};
use crate::model::Input;

/// Reports each lifetime that would have to be `'static`, once, unless the user says so.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    let mut lifetimes: Vec<_> = input.syn.generics.lifetimes().collect();
    if lifetimes.is_empty() || input.clone.is_some() || input.bound.is_some() {
        return;
    }
    lifetimes.retain(|param| param.bounds.iter().all(|bound| bound.ident != "static"));
    for predicate in input.given.iter().flat_map(|clause| &clause.predicates) {
        match predicate {
            WherePredicate::Lifetime(known) if known.bounds.iter().any(|bound| bound.ident == "static") => {
                lifetimes.retain(|param| param.lifetime != known.lifetime);
            }
            _ => {}
        }
    }
    // Of a reference that is no data at all, the error is another one.
    let fields = input.fields().filter(|field| field.readable && pointers::found(field.ty()).is_empty());
    for field in fields {
        for shared in bound::shared_lifetimes(input, field) {
            let before = lifetimes.len();
            lifetimes.retain(|param| param.lifetime.ident != shared.ident);
            if lifetimes.len() != before {
                errors.push(&shared, errors::shared_lifetime(field.name(), &shared, &bound::as_written(input)));
            }
        }
    }
}
