//! `&mut name` in an expression.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprReference};

use super::Expression;
use super::bindings::Bindings;
use crate::tokens;

impl Expression {
    /// Each `&mut name` of a name that it nowhere binds itself.
    pub(crate) fn exclusive_borrows(&self) -> Vec<(&ExprReference, Ident)> {
        let mut borrows = Borrows { found: Vec::new(), bound: Bindings(Vec::new()) };
        borrows.visit_expr(&self.expr);
        let bound = borrows.bound.0;
        borrows.found.retain(|(_, name)| self.names(name) && !bound.iter().any(|bound| tokens::same(bound, name)));
        borrows.found
    }
}

struct Borrows<'e> {
    found: Vec<(&'e ExprReference, Ident)>,
    bound: Bindings,
}

impl<'e> Visit<'e> for Borrows<'e> {
    fn visit_expr_reference(&mut self, borrow: &'e ExprReference) {
        if let (Some(_), Expr::Path(path)) = (&borrow.mutability, &*borrow.expr) {
            self.found.extend(path.path.get_ident().map(|name| (borrow, name.clone())));
        }
        visit::visit_expr_reference(self, borrow);
    }

    fn visit_pat(&mut self, pat: &'e syn::Pat) {
        self.bound.visit_pat(pat);
        visit::visit_pat(self, pat);
    }
}
