//! What an expression binds itself.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Expr, Item, Pat, PatIdent, UseTree};

use super::Uses;

impl Uses {
    /// What a pattern binds.
    pub(super) fn bind(&mut self, pat: &Pat) {
        let mut bindings = Bindings(Vec::new());
        bindings.visit_pat(pat);
        self.bound.append(&mut bindings.0);
        // A guard sees what the pattern binds.
        visit::visit_pat(self, pat);
    }

    /// An item is in scope in the whole block, and hides a local of an outer scope.
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
pub(super) struct Bindings(pub(super) Vec<Ident>);

impl<'ast> Visit<'ast> for Bindings {
    fn visit_pat_ident(&mut self, pat: &'ast PatIdent) {
        self.0.push(pat.ident.clone());
        visit::visit_pat_ident(self, pat);
    }

    /// A guard binds nothing in the pattern.
    fn visit_expr(&mut self, _: &'ast Expr) {}
}
