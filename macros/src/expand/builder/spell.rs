//! `Self` spelled out, for tokens that move from the type to its builder.

use syn::Type;
use syn::visit_mut::VisitMut;

/// Replaces `Self` by the type.
pub(super) struct SpellOut<'t>(pub(super) &'t Type);

impl VisitMut for SpellOut<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if matches!(ty, Type::Path(path) if path.qself.is_none() && path.path.is_ident("Self")) {
            *ty = self.0.clone();
        } else {
            syn::visit_mut::visit_type_mut(self, ty);
        }
    }

    fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
        if let Some(replaced) = self.qualified(&path.path).filter(|_| path.qself.is_none()) {
            *path = replaced;
        }
        syn::visit_mut::visit_type_path_mut(self, path);
    }

    fn visit_expr_path_mut(&mut self, path: &mut syn::ExprPath) {
        if let Some(replaced) = self.qualified(&path.path).filter(|_| path.qself.is_none()) {
            path.qself = replaced.qself;
            path.path = replaced.path;
        }
        syn::visit_mut::visit_expr_path_mut(self, path);
    }
}

impl SpellOut<'_> {
    /// `Self::Name` as `<Type>::Name`.
    fn qualified(&self, path: &syn::Path) -> Option<syn::TypePath> {
        let first = path.segments.first()?;
        if first.ident != "Self" || path.segments.len() < 2 {
            return None;
        }
        let (ty, rest) = (self.0, path.segments.iter().skip(1));
        Some(syn::parse_quote!(<#ty>::#(#rest)::*))
    }
}
