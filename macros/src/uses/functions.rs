//! Which functions an expression calls: in the arguments of calls, of which type, and what for.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall, Item, Macro};

use super::Expression;
use crate::known_types;

impl Expression {
    /// Whether what one call gives is an argument of another, as in `connect(load(path))`, and nothing in it may leave it early.
    pub(crate) fn passes_results_on(&self) -> bool {
        let mut nested = Nested::default();
        nested.visit_expr(&self.expr);
        nested.found && !nested.may_leave
    }

    /// Whether it calls a function that by its name makes a channel, as `mpsc::channel()` does.
    pub(crate) fn makes_a_channel(&self) -> bool {
        let Expr::Call(ExprCall { func, .. }) = &self.expr else { return false };
        let Expr::Path(path) = &**func else { return false };
        path.path.segments.last().is_some_and(|last| CHANNELS.iter().any(|name| last.ident == name))
    }

    /// Whether it looks as if it made a value of the type that is written so, or failed to: a handle of std or tokio, an end
    /// of a channel, or what a function of that type makes.
    pub(crate) fn makes_a(&self, ty: &TokenStream) -> bool {
        known_types::is_handle(ty)
            || self.is_made_by(ty)
            || self.makes_a_channel() && known_types::has_end(ty)
            || self.starts_a_program() && known_types::is_program(ty)
    }

    /// Whether it ends as `Command::new("cat").spawn()` does.
    fn starts_a_program(&self) -> bool {
        matches!(&self.expr, Expr::MethodCall(call) if call.method == "spawn" && call.args.is_empty())
    }

    /// Whether it calls a function of the type that is written so which by its name makes a value of that type, as in
    /// `Client::connect(url)`. It gives a `Client`, or fails to.
    fn is_made_by(&self, ty: &TokenStream) -> bool {
        let Expr::Call(ExprCall { func, .. }) = &self.expr else { return false };
        let Expr::Path(path) = &**func else { return false };
        let Some(TokenTree::Ident(name)) = ty.clone().into_iter().last() else { return false };
        let mut segments = path.path.segments.iter().rev();
        let (Some(last), Some(owner)) = (segments.next(), segments.next()) else { return false };
        let makes = MAKERS.iter().any(|word| last.ident.to_string().starts_with(word)) && last.arguments.is_none();
        makes && path.qself.is_none() && owner.ident == name && owner.arguments.is_none()
    }
}

/// How the names of functions begin that make a value of their type.
const MAKERS: [&str; 9] = ["bind", "connect", "create", "dial", "listen", "new", "open", "start", "try_new"];

/// The functions of std, tokio, crossbeam, flume and async-channel that make the two ends of a channel.
const CHANNELS: [&str; 5] = ["bounded", "channel", "sync_channel", "unbounded", "unbounded_channel"];

#[derive(Default)]
struct Nested {
    found: bool,
    /// A `?` or `return`, or a macro, which may hold one.
    may_leave: bool,
}

impl Nested {
    fn arguments<'e>(&mut self, arguments: impl Iterator<Item = &'e Expr>) {
        let mut arguments = arguments.map(|argument| match argument {
            Expr::Reference(reference) => &*reference.expr,
            _ => argument,
        });
        self.found |= arguments.any(|argument| matches!(argument, Expr::Call(_) | Expr::MethodCall(_)));
    }
}

impl<'e> Visit<'e> for Nested {
    fn visit_expr(&mut self, expr: &'e Expr) {
        self.may_leave |= matches!(expr, Expr::Try(_) | Expr::Return(_) | Expr::Verbatim(_));
        visit::visit_expr(self, expr);
    }

    fn visit_expr_call(&mut self, call: &'e ExprCall) {
        self.arguments(call.args.iter());
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        self.arguments(call.args.iter());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, _: &'e Macro) {
        self.may_leave = true;
    }

    fn visit_item(&mut self, _: &'e Item) {}
}
