//! Finds `child.stdin.take()` in an expression.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprField, ExprMethodCall, Member};

use super::Expression;

/// The pipes of a `Child`.
const PIPES: [&str; 3] = ["stdin", "stdout", "stderr"];

/// The methods that need the pipe itself, or change it.
const TAKING: [&str; 9] = ["and_then", "as_mut", "expect", "map", "ok_or", "ok_or_else", "replace", "take", "unwrap"];

impl Expression {
    /// Returns each `name.stdin` from which a method takes, and whose name the expression does not bind anywhere.
    pub(crate) fn taken_pipes(&self) -> Vec<(&ExprField, &Ident)> {
        let mut taken = Taken(Vec::new());
        taken.visit_expr(&self.expr);
        taken.0.retain(|(_, name)| self.means_sibling(name));
        taken.0
    }

    /// Returns the `name` if the whole expression is `name.stdin.take()`.
    pub(crate) fn taken_alone(&self) -> Option<&Ident> {
        let Expr::MethodCall(call) = &self.expr else { return None };
        let (_, name) = taken(call).filter(|(_, name)| call.method == "take" && self.means_sibling(name))?;
        Some(name)
    }
}

/// Returns `name.stdin` if this call takes from that.
fn taken(call: &ExprMethodCall) -> Option<(&ExprField, &Ident)> {
    let Expr::Field(field) = &*call.receiver else { return None };
    let Member::Named(pipe) = &field.member else { return None };
    let takes = TAKING.iter().any(|name| call.method == name) && PIPES.iter().any(|name| pipe == name);
    super::name(&field.base).filter(|_| takes).map(|name| (field, name))
}

struct Taken<'e>(Vec<(&'e ExprField, &'e Ident)>);

impl<'e> Visit<'e> for Taken<'e> {
    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        self.0.extend(taken(call));
        visit::visit_expr_method_call(self, call);
    }
}
