//! Finds `&mut name` and `*name = value` in an expression.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprAssign, ExprBinary, ExprReference, UnOp};

use super::Expression;

impl Expression {
    /// Returns each `&mut name` whose name the expression does not bind anywhere.
    pub(crate) fn exclusive_borrows(&self) -> Vec<(&ExprReference, Ident)> {
        let mut borrows = self.changes().borrows;
        borrows.retain(|(_, name)| self.means_sibling(name));
        borrows
    }

    /// Returns each `*name` and `name` to which a value is assigned, and whose name the expression does not bind
    /// anywhere.
    pub(crate) fn assigned(&self) -> Vec<(&Expr, Ident)> {
        let mut assigned = self.changes().assigned;
        assigned.retain(|(_, name)| self.means_sibling(name));
        assigned
    }

    fn changes(&self) -> Changes<'_> {
        let mut changes = Changes::default();
        changes.visit_expr(&self.expr);
        changes
    }
}

#[derive(Default)]
struct Changes<'e> {
    borrows: Vec<(&'e ExprReference, Ident)>,
    assigned: Vec<(&'e Expr, Ident)>,
}

impl<'e> Changes<'e> {
    fn assign(&mut self, place: &'e Expr) {
        let value = match place {
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => &unary.expr,
            _ => place,
        };
        if let Expr::Path(path) = value {
            self.assigned.extend(path.path.get_ident().map(|name| (place, name.clone())));
        }
    }
}

impl<'e> Visit<'e> for Changes<'e> {
    fn visit_expr_reference(&mut self, borrow: &'e ExprReference) {
        if let (Some(_), Expr::Path(path)) = (&borrow.mutability, &*borrow.expr) {
            self.borrows.extend(path.path.get_ident().map(|name| (borrow, name.clone())));
        }
        visit::visit_expr_reference(self, borrow);
    }

    fn visit_expr_assign(&mut self, assign: &'e ExprAssign) {
        self.assign(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'e ExprBinary) {
        if is_assignment(&binary.op) {
            self.assign(&binary.left);
        }
        visit::visit_expr_binary(self, binary);
    }
}

/// Whether an operator changes its left side: `+=`.
fn is_assignment(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}
