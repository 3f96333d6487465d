//! Finds `&mut name` in an expression.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprReference};

use super::Expression;

impl Expression {
    /// Returns each `&mut name` whose name the expression does not bind anywhere.
    pub(crate) fn exclusive_borrows(&self) -> Vec<(&ExprReference, Ident)> {
        let mut borrows = Borrows(Vec::new());
        borrows.visit_expr(&self.expr);
        borrows.0.retain(|(_, name)| self.means_sibling(name));
        borrows.0
    }
}

struct Borrows<'e>(Vec<(&'e ExprReference, Ident)>);

impl<'e> Visit<'e> for Borrows<'e> {
    fn visit_expr_reference(&mut self, borrow: &'e ExprReference) {
        if let (Some(_), Expr::Path(path)) = (&borrow.mutability, &*borrow.expr) {
            self.0.extend(path.path.get_ident().map(|name| (borrow, name.clone())));
        }
        visit::visit_expr_reference(self, borrow);
    }
}
