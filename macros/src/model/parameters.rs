//! The types of the parameters of a `with` closure, where the user writes them.

use quote::ToTokens;
use syn::{Expr, Pat, Type};

use crate::errors::{self, Errors};

/// Reports a type that its parameter cannot have: the field's own type, as in `|id: Id, _|`, or `Cloner` without
/// `&mut`. Of a closure with too few or too many parameters, that has been said.
pub(super) fn check(with: &Expr, field: &Type, errors: &Errors) {
    let Expr::Closure(closure) = with else { return };
    if closure.inputs.len() != 2 {
        return;
    }
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

/// Whether `ty` is the field's type itself, a `&mut` of it, or `&str` for a `String`. The parameter is a `&Field`, and
/// none of these can be that, whatever the names mean.
fn is_not_the_reference(ty: &Type, field: &Type) -> bool {
    let code = |ty: &Type| ty.to_token_stream().to_string();
    match ty {
        Type::Reference(of) if of.mutability.is_some() => code(&of.elem) == code(field),
        Type::Reference(of) => (code(&of.elem) == "str" && code(field) == "String") || code(ty) == code(field),
        _ => code(ty) == code(field),
    }
}

/// Returns the `Cloner` in `Cloner` or `&Cloner`. The parameter is a `&mut Cloner<'_>`: a type with the name `Cloner`
/// but without that lifetime is not one.
fn not_the_cloner(ty: &Type) -> Option<&Type> {
    let ty = match ty {
        Type::Reference(of) if of.mutability.is_none() => &*of.elem,
        ty => ty,
    };
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    (last.ident == "Cloner" && last.arguments.is_empty()).then_some(ty)
}
