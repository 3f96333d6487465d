//! The names of an expression without those that it binds itself: by `let`, as a closure's argument, in a pattern.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    Arm, Block, Expr, ExprClosure, ExprForLoop, ExprIf, ExprLet, ExprPath, ExprWhile, Item, Local, Pat, PatIdent,
};

use crate::names;

/// Names that mean something outside of the expression. Of macros each word counts, as nobody knows what they bind.
pub(super) fn names(expr: &Expr) -> Vec<Ident> {
    let mut free = Free::default();
    free.visit_expr(expr);
    free.names
}

#[derive(Default)]
struct Free {
    names: Vec<Ident>,
    /// What is bound where the walk is, the innermost last.
    bound: Vec<Ident>,
}

impl Free {
    /// What `walk` binds is bound there only.
    fn within(&mut self, walk: impl FnOnce(&mut Self)) {
        let outer = self.bound.len();
        walk(self);
        self.bound.truncate(outer);
    }

    fn bind(&mut self, pat: &Pat) {
        let mut bindings = Bindings(Vec::new());
        bindings.visit_pat(pat);
        self.bound.append(&mut bindings.0);
        // Guards and ranges.
        visit::visit_pat(self, pat);
    }

    fn meet(&mut self, name: &Ident) {
        if !self.bound.iter().any(|bound| names::same(bound, name)) {
            super::push(name.clone(), &mut self.names);
        }
    }

    fn meet_all(&mut self, tokens: TokenStream) {
        let mut words = Vec::new();
        super::scan(tokens, false, &mut words);
        words.iter().for_each(|word| self.meet(word));
    }
}

impl<'ast> Visit<'ast> for Free {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.meet(name);
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Verbatim(tokens) => self.meet_all(tokens.clone()),
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.meet_all(call.tokens.to_token_stream());
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.within(|free| visit::visit_block(free, block));
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init {
            visit::visit_local_init(self, init);
        }
        self.bind(&local.pat);
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.within(|free| {
            closure.inputs.iter().for_each(|input| free.bind(input));
            free.visit_expr(&closure.body);
        });
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.within(|free| {
            free.bind(&arm.pat);
            free.visit_expr(&arm.body);
        });
    }

    fn visit_expr_let(&mut self, expr: &'ast ExprLet) {
        self.visit_expr(&expr.expr);
        self.bind(&expr.pat);
    }

    fn visit_expr_if(&mut self, expr: &'ast ExprIf) {
        self.within(|free| {
            free.visit_expr(&expr.cond);
            free.visit_block(&expr.then_branch);
        });
        if let Some((_, other)) = &expr.else_branch {
            self.visit_expr(other);
        }
    }

    fn visit_expr_while(&mut self, expr: &'ast ExprWhile) {
        self.within(|free| visit::visit_expr_while(free, expr));
    }

    fn visit_expr_for_loop(&mut self, expr: &'ast ExprForLoop) {
        self.visit_expr(&expr.expr);
        self.within(|free| {
            free.bind(&expr.pat);
            free.visit_block(&expr.body);
        });
    }

    /// Items see no locals.
    fn visit_item(&mut self, _: &'ast Item) {}
}

struct Bindings(Vec<Ident>);

impl<'ast> Visit<'ast> for Bindings {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.0.push(pat.ident.clone());
        visit::visit_pat_ident(self, pat);
    }

    /// What stands in guards is no pattern.
    fn visit_expr(&mut self, _: &'ast Expr) {}
}
