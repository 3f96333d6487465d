//! The names that stand for values, and with which of them something is done that is not done with a function: an unknown one
//! among these is a slip.

use proc_macro2::Ident;
use syn::visit::Visit;
use syn::{Expr, UnOp};

use super::{Expression, Uses};
use crate::tokens;

/// A name that stands for a value.
pub(crate) struct Value {
    pub(crate) name: Ident,
    /// Whether something is done with it that is not done with a function, as in `*port` and `file.sync_all()`.
    pub(crate) is_data: bool,
}

impl Expression {
    /// The names that stand for a value, as in `File::open(path)`. What is called is a function, as is a name that is the whole
    /// expression; and what a macro makes of a name is not known.
    pub(crate) fn values(&self) -> Vec<Value> {
        let mut uses = Uses::default();
        if !matches!(self.expr, Expr::Path(_)) {
            uses.visit_expr(&self.expr);
        }
        for value in &mut uses.values {
            // A macro may bind what it is given.
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

/// Methods that functions have by well-known extension traits: of `backon`, of `axum`, and of `nom` and `winnow`.
const OF_FUNCTIONS: [&str; 9] =
    ["retry", "layer", "with_state", "into_service", "into_make_service", "parse", "parse_next", "parse_peek", "map"];

/// The name that `expr` itself reaches into: `conn` in `conn.execute(sql)`, `port` in `*port`. Constants of bindings to C have
/// names in small letters, too, but are passed on, or combined by operators.
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

/// `name`, or `(name)`.
pub(crate) fn name(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Paren(inner) => name(&inner.expr),
        Expr::Group(inner) => name(&inner.expr),
        Expr::Path(path) if path.qself.is_none() => path.path.get_ident(),
        _ => None,
    }
}
