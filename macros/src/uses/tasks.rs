//! What an expression moves into a new thread or task.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall};

use super::Expression;

impl Expression {
    /// The names of its surroundings in a `move` closure or block that a new thread or task gets, and that it nowhere binds itself.
    pub(crate) fn moved_into_tasks(&self) -> Vec<Ident> {
        let mut tasks = Tasks(Vec::new());
        tasks.visit_expr(&self.expr);
        tasks.0.retain(|name| !self.binds(name));
        tasks.0
    }
}

struct Tasks(Vec<Ident>);

impl<'e> Visit<'e> for Tasks {
    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        if spawns(&call.func) {
            let moving = call.args.iter().filter(|arg| moves(arg));
            self.0.extend(moving.flat_map(|arg| Expression::new(arg.clone()).names));
        }
        visit::visit_expr_call(self, call);
    }
}

/// Functions that let what they are given run on for any time.
const SPAWN: [&str; 5] =
    ["thread::spawn", "std::thread::spawn", "tokio::spawn", "tokio::task::spawn", "tokio::task::spawn_blocking"];

fn spawns(func: &Expr) -> bool {
    let Expr::Path(path) = func else { return false };
    let segments: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    SPAWN.contains(&segments.join("::").as_str())
}

/// A closure that borrows might reach what is borrowed for the whole program.
fn moves(arg: &Expr) -> bool {
    match arg {
        Expr::Closure(closure) => closure.capture.is_some(),
        Expr::Async(block) => block.capture.is_some(),
        _ => false,
    }
}
