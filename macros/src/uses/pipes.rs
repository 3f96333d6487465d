//! Finds `child.stdin.take()` in an expression.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::visit::{self, Visit};
use syn::{Expr, ExprField, ExprMethodCall, Member, StmtMacro};

use super::Expression;
use super::calls::{DIVERGING, takes_values};
use crate::tokens;

/// The pipes of a `Child`.
const PIPES: [&str; 3] = ["stdin", "stdout", "stderr"];

/// The methods that need the pipe itself, or change it.
const TAKING: [&str; 9] = ["and_then", "as_mut", "expect", "map", "ok_or", "ok_or_else", "replace", "take", "unwrap"];

impl Expression {
    /// Returns each `name.stdin` from which a method takes, and whose name the expression does not bind anywhere, nor
    /// gives to a macro that may bind it. What is only there with a `cfg` may not exist.
    pub(crate) fn taken_pipes(&self) -> Vec<&ExprField> {
        let mut taken = Taken { pipes: Vec::new(), given: Vec::new() };
        taken.visit_expr(&self.expr);
        let mut pipes = taken.pipes;
        if pipes.is_empty() || tokens::has_word(self.to_token_stream(), "cfg") {
            return Vec::new();
        }
        pipes.retain(|(_, name)| self.means_sibling(name));
        pipes.into_iter().map(|(pipe, _)| pipe).collect()
    }
}

struct Taken<'e> {
    pipes: Vec<(&'e ExprField, &'e Ident)>,
    /// The words that macros were given which may bind names for what follows.
    given: Vec<String>,
}

impl<'e> Visit<'e> for Taken<'e> {
    /// Notes what a macro is given that is a statement. In an expression, what it binds is in scope only in its own
    /// tokens, and [`Expression::binds`] looks at the macros that are patterns.
    fn visit_stmt_macro(&mut self, call: &'e StmtMacro) {
        let name = call.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if !takes_values(&name) && !DIVERGING.contains(&name.as_str()) {
            self.given.append(&mut tokens::words(call.mac.tokens.clone()));
        }
    }

    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        if let (Expr::Field(field), true) = (&*call.receiver, TAKING.iter().any(|name| call.method == name)) {
            let is_pipe = matches!(&field.member, Member::Named(pipe) if PIPES.iter().any(|name| pipe == name));
            let name =
                super::name(&field.base).filter(|name| is_pipe && !self.given.contains(&name.unraw().to_string()));
            self.pipes.extend(name.map(|name| (field, name)));
        }
        visit::visit_expr_method_call(self, call);
    }
}
