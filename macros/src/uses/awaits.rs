//! Finds out whether an expression awaits.

use syn::visit::{self, Visit};
use syn::{Expr, ExprAsync, ExprAwait, ExprClosure, Item, Macro};

use crate::tokens;

/// Whether an expression awaits, outside the `async` blocks, `async` closures and functions in it.
pub(crate) fn awaits(expr: &Expr) -> bool {
    let mut awaits = Awaits(false);
    awaits.visit_expr(expr);
    awaits.0
}

struct Awaits(bool);

impl<'e> Visit<'e> for Awaits {
    fn visit_expr_await(&mut self, _: &'e ExprAwait) {
        self.0 = true;
    }

    fn visit_macro(&mut self, call: &'e Macro) {
        self.0 |= tokens::awaits(call.tokens.clone());
    }

    fn visit_expr_closure(&mut self, closure: &'e ExprClosure) {
        if closure.asyncness.is_none() {
            visit::visit_expr_closure(self, closure);
        }
    }

    fn visit_expr_async(&mut self, _: &'e ExprAsync) {}

    fn visit_item(&mut self, _: &'e Item) {}
}
