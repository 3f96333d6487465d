//! Finds the names that an expression moves into a new thread or task.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall};

use super::Expression;

/// An outer name in a closure or block that a new thread or task gets.
pub(crate) struct Taken {
    /// The name.
    pub(crate) name: Ident,
    /// Whether that closure or block is a `move` one.
    pub(crate) moves: bool,
    /// Whether the thread or task starts in a closure.
    pub(crate) in_closure: bool,
}

impl Expression {
    /// Returns these names. Names that the expression binds anywhere are left out. `gives_handle` says whether the
    /// expression gives a `JoinHandle`, and is called only if that matters.
    pub(crate) fn taken_by_tasks(&self, gives_handle: &dyn Fn() -> bool) -> Vec<Taken> {
        let mut taken = self.tasks(gives_handle).taken;
        taken.retain(|taken| !self.binds(&taken.name));
        taken
    }

    /// Whether it calls a function whose name says that it starts a thread or a task. `runtime.spawn(work(jobs))`
    /// counts, too.
    pub(crate) fn spawns(&self) -> bool {
        self.tasks(&|| false).any
    }

    fn tasks<'f>(&self, gives_handle: &'f dyn Fn() -> bool) -> Tasks<'f> {
        let mut tasks = Tasks { taken: Vec::new(), any: false, closures: 0, gives_handle };
        tasks.visit_expr(&self.expr);
        tasks
    }
}

struct Tasks<'f> {
    taken: Vec<Taken>,
    any: bool,
    /// The number of closures around this point of the walk.
    closures: usize,
    gives_handle: &'f dyn Fn() -> bool,
}

impl Tasks<'_> {
    /// Notes the names in each argument that is a closure or block.
    fn take<'e>(&mut self, args: impl IntoIterator<Item = &'e Expr>) {
        for arg in args {
            let Some(moves) = moves(arg) else { continue };
            let names = Expression::new(arg.clone()).names.into_iter();
            let in_closure = self.closures > 0;
            self.taken.extend(names.map(|name| Taken { name, moves, in_closure }));
        }
    }

    /// Visits the arguments of a call that starts a thread or a task, which runs its closure once.
    fn visit_given<'e>(&mut self, args: impl IntoIterator<Item = &'e Expr>) {
        for arg in args {
            match arg {
                Expr::Closure(closure) => self.visit_expr(&closure.body),
                _ => self.visit_expr(arg),
            }
        }
    }
}

impl<'e> Visit<'e> for Tasks<'_> {
    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        let path = path(&call.func);
        self.any |= path.rsplit("::").next().is_some_and(is_named);
        if SPAWN.contains(&path.as_str()) || is_named(&path) && (self.gives_handle)() {
            self.take(&call.args);
            self.visit_given(&call.args);
        } else {
            visit::visit_expr_call(self, call);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        // A `spawn` without an argument starts a program: `Command::new("cat").spawn()`.
        let spawns = !call.args.is_empty() && is_named(&call.method.to_string());
        self.any |= spawns;
        if spawns && builds_a_thread(&call.receiver) && (self.gives_handle)() {
            self.take(&call.args);
            self.visit_expr(&call.receiver);
            self.visit_given(&call.args);
        } else {
            visit::visit_expr_method_call(self, call);
        }
    }

    fn visit_expr_closure(&mut self, closure: &'e ExprClosure) {
        self.closures += 1;
        visit::visit_expr_closure(self, closure);
        self.closures -= 1;
    }
}

/// Functions that start a thread or a task, which may outlive the caller.
const SPAWN: [&str; 5] =
    ["thread::spawn", "std::thread::spawn", "tokio::spawn", "tokio::task::spawn", "tokio::task::spawn_blocking"];

/// Whether a function with this name starts a thread or a task.
fn is_named(function: &str) -> bool {
    matches!(function, "spawn" | "spawn_blocking" | "spawn_local")
}

/// Whether this is `std::thread::Builder::new()`, with settings or without.
fn builds_a_thread(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(call) => builds_a_thread(&call.receiver),
        Expr::Call(call) => {
            ["Builder::new", "thread::Builder::new", "std::thread::Builder::new"].contains(&path(&call.func).as_str())
        }
        _ => false,
    }
}

/// Returns the path of the function that is called.
fn path(func: &Expr) -> String {
    let Expr::Path(path) = func else { return String::new() };
    let segments: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    segments.join("::")
}

/// Whether an argument that is a closure or block is a `move` one.
fn moves(arg: &Expr) -> Option<bool> {
    match arg {
        Expr::Closure(closure) => Some(closure.capture.is_some()),
        Expr::Async(block) => Some(block.capture.is_some()),
        _ => None,
    }
}
