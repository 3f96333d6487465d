//! Rules for `(host, port)` as the address of a socket, and for `0..size`. Siblings are in scope as references, but an
//! address and a range need values.

use proc_macro2::Ident;
use syn::{Expr, ExprReference, Type};

use crate::errors::{self, Errors};
use crate::generics;
use crate::leaf;
use crate::model::Field;
use crate::uses::{self, Expression};

/// Reports each address with a bare sibling in it. `find` looks up a sibling by its name.
pub(super) fn check<'f, 'i: 'f>(expr: &Expression, find: &dyn Fn(&Ident) -> Option<&'f Field<'i>>, errors: &Errors) {
    for (pair, parts) in expr.addresses() {
        let siblings = parts.map(|part| {
            let name = name(part).filter(|name| expr.means_sibling(name))?;
            Some((name, by_value(name, find(name)?.ty())?))
        });
        let names: Vec<String> = siblings.iter().flatten().map(|(name, _)| name.to_string()).collect();
        let written =
            |part: usize| siblings[part].as_ref().map_or_else(|| errors::code(parts[part]), |(_, value)| value.clone());
        if !names.is_empty() {
            errors.push(pair, errors::address_of_references(&names, &written(0), &written(1)));
        }
    }
}

/// Reports each range from a number to a bare sibling that is a number.
pub(super) fn ranges<'f, 'i: 'f>(expr: &Expression, find: &dyn Fn(&Ident) -> Option<&'f Field<'i>>, errors: &Errors) {
    for (range, name) in expr.ranges_of_numbers() {
        if expr.means_sibling(name) && find(name).is_some_and(|field| generics::is_number(field.ty())) {
            let by_value = |end: &Option<Box<Expr>>| match end.as_deref() {
                Some(end) if uses::name(end).is_some() => format!("*{name}"),
                end => errors::code(end),
            };
            let written = [by_value(&range.start), errors::code(range.limits), by_value(&range.end)].concat();
            errors.push(range, errors::range_of_a_reference(&name.to_string(), &written));
        }
    }
}

/// Returns the name in `port` or `&port`.
fn name(part: &Expr) -> Option<&Ident> {
    match part {
        Expr::Reference(ExprReference { mutability: None, expr, .. }) => name(expr),
        _ => uses::name(part),
    }
}

/// Returns how to write a sibling of this type in an address, or `None` if it cannot be part of one.
fn by_value(name: &Ident, ty: &Type) -> Option<String> {
    let is_reference = matches!(ty, Type::Reference(_));
    match leaf::name(ty).map(ToString::to_string).unwrap_or_default().as_str() {
        "String" => Some(format!("{name}.as_str()")),
        "u16" | "IpAddr" | "Ipv4Addr" | "Ipv6Addr" => Some(format!("*{name}")),
        _ => is_reference.then(|| format!("*{name}")),
    }
}
