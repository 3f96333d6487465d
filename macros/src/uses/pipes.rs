//! Finds `child.stdin.take()` in an expression.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, ExprField, ExprMethodCall, Macro, Member};

use super::Expression;
use crate::tokens;

/// The pipes of a `Child`.
const PIPES: [&str; 3] = ["stdin", "stdout", "stderr"];

/// The methods that need the pipe itself, or change it.
const TAKING: [&str; 9] = ["and_then", "as_mut", "expect", "map", "ok_or", "ok_or_else", "replace", "take", "unwrap"];

impl Expression {
    /// Returns each `name.stdin` from which a method takes, and whose name the expression does not bind anywhere, nor
    /// gives to a macro, which may bind it. What is only there with a `cfg` may not exist.
    pub(crate) fn taken_pipes(&self) -> Vec<&ExprField> {
        let mut taken = Taken { pipes: Vec::new(), macros: TokenStream::new() };
        taken.visit_expr(&self.expr);
        let Taken { mut pipes, macros } = taken;
        if pipes.is_empty() || tokens::has_word(self.to_token_stream(), "cfg") {
            return Vec::new();
        }
        let given = tokens::words(macros);
        pipes.retain(|(_, name)| !given.iter().any(|word| *name == word) && self.means_sibling(name));
        pipes.into_iter().map(|(pipe, _)| pipe).collect()
    }
}

struct Taken<'e> {
    pipes: Vec<(&'e ExprField, &'e Ident)>,
    /// What macros in the expression are given.
    macros: TokenStream,
}

impl<'e> Visit<'e> for Taken<'e> {
    fn visit_macro(&mut self, call: &'e Macro) {
        self.macros.extend(call.tokens.clone());
    }

    fn visit_expr_method_call(&mut self, call: &'e ExprMethodCall) {
        if let (Expr::Field(field), true) = (&*call.receiver, TAKING.iter().any(|name| call.method == name)) {
            let is_pipe = matches!(&field.member, Member::Named(pipe) if PIPES.iter().any(|name| pipe == name));
            self.pipes.extend(super::name(&field.base).filter(|_| is_pipe).map(|name| (field, name)));
        }
        visit::visit_expr_method_call(self, call);
    }
}
