//! The types that the closure of `with` gives to its parameters.

use quote::ToTokens;
use syn::{Expr, Pat, Type};

use crate::errors::{self, Errors};

/// Reports a type that cannot be the one of its parameter: the field's own, as in `|id: Id, _|`, or `Cloner` without `&mut`.
pub(super) fn check(with: &Expr, field: &Type, errors: &Errors) {
    let Expr::Closure(closure) = with else { return };
    let mut types = closure.inputs.iter().map(|input| match input {
        Pat::Type(typed) => Some(&*typed.ty),
        _ => None,
    });
    let [first, second] = [types.next().flatten(), types.next().flatten()];
    if let Some(ty) = first.filter(|ty| is_not_the_reference(ty, field)) {
        errors.push(ty, errors::reference_to_the_field(&errors::code(field)));
    }
    if let Some((ty, cloner)) = second.and_then(|ty| Some((ty, not_the_cloner(ty)?))) {
        errors.push(ty, errors::reference_to_the_cloner(&errors::code(cloner)));
    }
}

/// Whether it is the field's type itself, or a `&mut` of it: neither can be `&Field`, whatever the name stands for. Nor can a `&str`
/// for a `String`.
fn is_not_the_reference(ty: &Type, field: &Type) -> bool {
    let code = |ty: &Type| ty.to_token_stream().to_string();
    match ty {
        Type::Reference(of) if of.mutability.is_some() => code(&of.elem) == code(field),
        Type::Reference(of) => (code(&of.elem) == "str" && code(field) == "String") || code(ty) == code(field),
        _ => code(ty) == code(field),
    }
}

/// `Cloner` or `&Cloner`, which cannot be a `&mut Cloner`: of that name without a lifetime that could be inferred, no type is one.
fn not_the_cloner(ty: &Type) -> Option<&Type> {
    let ty = match ty {
        Type::Reference(of) if of.mutability.is_none() => &*of.elem,
        ty => ty,
    };
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    (last.ident == "Cloner" && last.arguments.is_empty()).then_some(ty)
}
