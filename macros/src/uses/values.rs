//! The names that an expression uses as values. Some uses, such as `*port`, make no sense for a function: an unknown
//! name there is a mistake.

use proc_macro2::Ident;
use syn::visit::Visit;
use syn::{Expr, UnOp};

use super::{Expression, Uses};
use crate::tokens;

/// A name that stands for a value.
pub(crate) struct Value {
    pub(crate) name: Ident,
    /// Whether it is used in a way that makes no sense for a function, as in `*port` and `file.sync_all()`.
    pub(crate) is_data: bool,
}

impl Expression {
    /// Returns the names that are used as values, as `path` is in `File::open(path)`. A name that is called, or is the
    /// whole expression, is a function. What a macro does with a name is unknown.
    pub(crate) fn values(&self) -> Vec<Value> {
        let mut uses = Uses::default();
        if !matches!(self.expr, Expr::Path(_)) {
            uses.visit_expr(&self.expr);
        }
        for value in &mut uses.values {
            // A macro may bind any name that it gets.
            value.is_data &= !uses.given_to_macros.iter().any(|given| tokens::same(given, &value.name));
        }
        uses.values
    }
}

impl Uses {
    pub(super) fn note_value(&mut self, name: &Ident, is_data: bool) {
        if !self.is_of_a_sibling(name) {
            return;
        }
        match self.values.iter_mut().find(|other| tokens::same(&other.name, name)) {
            Some(value) => value.is_data |= is_data,
            None => self.values.push(Value { name: name.clone(), is_data }),
        }
    }
}

/// Methods that well-known extension traits give to functions: those of `backon`, `axum`, `nom` and `winnow`.
const OF_FUNCTIONS: [&str; 9] =
    ["retry", "layer", "with_state", "into_service", "into_make_service", "parse", "parse_next", "parse_peek", "map"];

/// Returns the name of the value that an expression dereferences, awaits, or takes a field or a method of: `conn` in
/// `conn.execute(sql)`, `port` in `*port`. Other operators do not count: C bindings have constants with lowercase
/// names, which are passed on or combined by operators.
pub(super) fn reached(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Await(of) => name(&of.base),
        Expr::Field(of) => name(&of.base),
        Expr::Index(of) => name(&of.expr),
        Expr::MethodCall(of) if !OF_FUNCTIONS.iter().any(|method| of.method == method) => name(&of.receiver),
        Expr::Try(of) => name(&of.expr),
        Expr::Unary(of) if matches!(of.op, UnOp::Deref(_)) => name(&of.expr),
        _ => None,
    }
}

/// Returns the name in `name` or `(name)`.
pub(crate) fn name(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Paren(inner) => name(&inner.expr),
        Expr::Group(inner) => name(&inner.expr),
        Expr::Path(path) if path.qself.is_none() => path.path.get_ident(),
        _ => None,
    }
}
