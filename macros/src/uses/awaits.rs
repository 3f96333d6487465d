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

/// The methods of a `Result` that a future usually does not have.
const OF_RESULTS: [&str; 5] = ["and_then", "inspect_err", "map", "map_err", "or_else"];

/// Returns the expression with an `.await` where it seems to lack one: behind a call of a function, before methods that
/// a `Result` has.
pub(crate) fn awaiting(expr: &Expr) -> Option<Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    if !OF_RESULTS.iter().any(|name| call.method == name) {
        return None;
    }
    let mut call = call.clone();
    *call.receiver = match *call.receiver {
        // A method may give anything that has such methods, as an iterator.
        receiver @ Expr::Call(_) => Expr::Await(ExprAwait {
            attrs: Vec::new(),
            base: Box::new(receiver),
            dot_token: Default::default(),
            await_token: Default::default(),
        }),
        receiver => awaiting(&receiver)?,
    };
    Some(Expr::MethodCall(call))
}
