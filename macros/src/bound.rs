//! The bounds that an impl of `DeepClone` needs.
//!
//! A parameter that data mentions gets a bound. An associated type gets one of its own, and then its parameter needs
//! none. There is no bound on whole field types: with those, the impls of mutually recursive types would need each
//! other without end.

mod infer;
mod params;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Lifetime, TypeParamBound, WhereClause, WherePredicate, parse_quote};

use crate::errors;
use crate::model::{Field, Input, Role, Strategy, Through};

pub(crate) use params::Params;

/// Predicates in the order in which they were found, without duplicates.
#[derive(Default)]
pub(crate) struct Predicates {
    list: Vec<(String, WherePredicate)>,
}

impl Predicates {
    /// Adds `subject: bound`.
    pub(crate) fn add(&mut self, subject: impl ToTokens, bound: TokenStream) {
        let predicate = quote!(#subject: #bound);
        let text = predicate.to_string();
        if self.list.iter().all(|(seen, _)| *seen != text) {
            self.list.push((text, parse_quote!(#predicate)));
        }
    }
}

/// Returns the user's where clause with the bounds that `DeepClone` needs.
pub(crate) fn where_clause(input: &Input<'_>) -> Option<WhereClause> {
    let inferred = match &input.bound {
        Some(bound) => bound.clone(),
        None => infer(input),
    };
    if inferred.is_empty() {
        return input.given.clone();
    }
    let given = input.given.iter().flat_map(|clause| &clause.predicates);
    Some(parse_quote!(where #(#given,)* #(#inferred,)*))
}

/// Returns the lifetimes in a field's type that its copy needs to be `'static`.
pub(crate) fn shared_lifetimes(input: &Input<'_>, field: &Field<'_>) -> Vec<Lifetime> {
    let (mut bounds, params) = (Predicates::default(), Params::new(&input.syn.generics));
    field_bounds(input, field, &params, &mut bounds);
    let lifetimes = bounds.list.into_iter().flat_map(|(_, predicate)| match predicate {
        WherePredicate::Lifetime(predicate) => vec![predicate.lifetime],
        // A whole type, as `&'a [T]`.
        WherePredicate::Type(predicate) if predicate.bounds.iter().any(is_static) => {
            params.mentions(&predicate.bounded_ty).1
        }
        _ => Vec::new(),
    });
    lifetimes.collect()
}

fn is_static(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static")
}

/// Returns the inferred bounds as a user writes them in `bound = ".."`.
pub(crate) fn as_written(input: &Input<'_>) -> String {
    let private = errors::code(input.private()).replace(' ', "") + "::";
    let generated = format!("{private}DeepClone");
    let own = generated.replace("__private::", "");
    let written = infer(input).into_iter().map(|bound| {
        let text = errors::code(bound).replace(&generated, &format!(" {}", own.trim_start_matches(':')));
        let text = text.replace(&private, " ").replace(" :", ":").replace("< ", "<");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    written.collect::<Vec<_>>().join(", ")
}

fn infer(input: &Input<'_>) -> Vec<WherePredicate> {
    let params = Params::new(&input.syn.generics);
    let mut bounds = Predicates::default();
    if params.is_empty() {
        return Vec::new();
    }
    if input.clone.is_some() {
        let private = input.private();
        bounds.add(quote!(Self), quote!(#private::Clone));
    } else {
        for field in input.fields() {
            field_bounds(input, field, &params, &mut bounds);
        }
    }
    bounds.list.into_iter().map(|(_, predicate)| predicate).collect()
}

/// Adds the bounds that one field needs for its strategy.
fn field_bounds(input: &Input<'_>, field: &Field<'_>, params: &Params, bounds: &mut Predicates) {
    let private = input.private();
    let mut by = |bound: TokenStream| {
        // These traits are not ours, so a bound on a whole type does not recurse.
        if params.mentioned_in(field.ty()) {
            bounds.add(field.ty(), bound);
        }
    };
    let Role::Data(strategy) = &field.role else { return };
    // A packed field is copied out before it is cloned.
    if input.packed && strategy.uses_source() {
        by(quote!(#private::core::marker::Copy));
    }
    match strategy {
        Strategy::DeepClone | Strategy::Through(Through::Locks) => infer::data(input, field.ty(), params, bounds),
        Strategy::Through(Through::Cells | Through::LocksAndCells) => infer::cells(input, field.ty(), params, bounds),
        Strategy::Clone | Strategy::Share => by(quote!(#private::Clone)),
        Strategy::Default(None) => by(quote!(#private::Default)),
        Strategy::Default(Some(_)) | Strategy::With(_) => {}
    }
}
