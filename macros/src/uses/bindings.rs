//! The names that an expression binds itself.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, Item, Pat, PatIdent, UseTree};

use super::{Expression, Uses, calls};
use crate::tokens;

impl Expression {
    /// Whether the expression uses a name, and does not bind it anywhere, so that the name means a sibling.
    pub(crate) fn means_sibling(&self, name: &Ident) -> bool {
        self.names(name) && !self.binds(name)
    }

    /// Whether any pattern in the expression binds this name. Of a macro in a pattern, each word may be bound.
    pub(super) fn binds(&self, name: &Ident) -> bool {
        let mut patterns = Patterns(Bindings(Vec::new()));
        patterns.visit_expr(&self.expr);
        patterns.0.0.iter().any(|bound| tokens::same(bound, name))
    }
}

impl Uses {
    /// Adds the names that a pattern binds.
    pub(super) fn bind(&mut self, pat: &Pat) {
        let mut bindings = Bindings(Vec::new());
        bindings.visit_pat(pat);
        self.bound.append(&mut bindings.0);
        // A guard sees the names that its pattern binds.
        visit::visit_pat(self, pat);
    }

    /// Adds the name of an item. It is in scope in the whole block, and hides a local of an outer scope.
    pub(super) fn bind_item(&mut self, item: &Item) {
        match item {
            Item::Fn(item) => self.bound.push(item.sig.ident.clone()),
            Item::Const(item) => self.bound.push(item.ident.clone()),
            Item::Static(item) => self.bound.push(item.ident.clone()),
            // The constructor of a tuple or unit struct is a value.
            Item::Struct(item) => self.bound.push(item.ident.clone()),
            Item::Use(item) => self.bind_import(&item.tree),
            _ => {}
        }
    }

    fn bind_import(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.bind_import(&path.tree),
            UseTree::Name(name) => self.bound.push(name.ident.clone()),
            UseTree::Rename(rename) => self.bound.push(rename.rename.clone()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.bind_import(tree)),
            // A glob import does not hide a local.
            _ => {}
        }
    }
}

/// The names that a pattern binds.
struct Bindings(Vec<Ident>);

impl<'ast> Visit<'ast> for Bindings {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.0.push(pat.ident.clone());
        visit::visit_pat_ident(self, pat);
    }

    /// Does nothing: a guard binds no name of its pattern.
    fn visit_expr(&mut self, _: &'ast Expr) {}
}

/// The names that all patterns in an expression bind.
struct Patterns(Bindings);

impl<'ast> Visit<'ast> for Patterns {
    fn visit_pat(&mut self, pat: &'ast Pat) {
        match pat {
            Pat::Macro(call) => calls::all_words(call.mac.tokens.clone(), &mut self.0.0),
            _ => self.0.visit_pat(pat),
        }
        visit::visit_pat(self, pat);
    }
}
