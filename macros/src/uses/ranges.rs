//! Finds ranges from a number to a name: `0..size`.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, ExprLit, ExprRange, Lit};

use super::{Expression, values};

impl Expression {
    /// Returns each range with a number at one end and a name at the other, with the name.
    pub(crate) fn ranges_of_numbers(&self) -> Vec<(&ExprRange, &Ident)> {
        let mut ranges = Ranges(Vec::new());
        ranges.visit_expr(&self.expr);
        ranges.0
    }
}

struct Ranges<'e>(Vec<(&'e ExprRange, &'e Ident)>);

impl<'e> Visit<'e> for Ranges<'e> {
    fn visit_expr_range(&mut self, range: &'e ExprRange) {
        let ends = [(&range.start, &range.end), (&range.end, &range.start)];
        let name = ends.into_iter().find_map(|(number, name)| {
            let is_number = matches!(number.as_deref(), Some(Expr::Lit(ExprLit { lit: Lit::Int(_), .. })));
            values::name(name.as_deref()?).filter(|_| is_number)
        });
        self.0.extend(name.map(|name| (range, name)));
        visit::visit_expr_range(self, range);
    }
}
