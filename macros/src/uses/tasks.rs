//! What an expression moves into a new thread or task.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, Pat};

use super::Expression;
use super::bindings::Bindings;
use crate::tokens;

impl Expression {
    /// The names of its surroundings in a `move` closure or block that a new thread or task gets, and that it nowhere binds itself.
    pub(crate) fn moved_into_tasks(&self) -> Vec<Ident> {
        let mut tasks = Tasks { moved: Vec::new(), bound: Bindings(Vec::new()) };
        tasks.visit_expr(&self.expr);
        let bound = tasks.bound.0;
        tasks.moved.retain(|name| !bound.iter().any(|bound| tokens::same(bound, name)));
        tasks.moved
    }
}

struct Tasks {
    moved: Vec<Ident>,
    bound: Bindings,
}

impl<'e> Visit<'e> for Tasks {
    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        if spawns(&call.func) {
            let moving = call.args.iter().filter(|arg| moves(arg));
            self.moved.extend(moving.flat_map(|arg| Expression::new(arg.clone()).names));
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_pat(&mut self, pat: &'e Pat) {
        self.bound.visit_pat(pat);
        visit::visit_pat(self, pat);
    }
}

/// Whether it is a function that lets what it is given run on for any time.
fn spawns(func: &Expr) -> bool {
    let Expr::Path(path) = func else { return false };
    let segments: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let segments: Vec<_> = segments.iter().map(String::as_str).collect();
    matches!(
        segments.as_slice(),
        ["thread", "spawn"]
            | ["std", "thread", "spawn"]
            | ["tokio", "spawn"]
            | ["tokio", "task", "spawn" | "spawn_blocking"]
    )
}

/// A closure that borrows might reach what is borrowed for the whole program.
fn moves(arg: &Expr) -> bool {
    match arg {
        Expr::Closure(closure) => closure.capture.is_some(),
        Expr::Async(block) => block.capture.is_some(),
        _ => false,
    }
}
