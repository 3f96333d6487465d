//! Spells out `Self` in code that moves from the type to its builder.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{DeriveInput, Expr, GenericParam, Type, WherePredicate};

use crate::generics;
use crate::tokens;

/// The type that replaces `Self` where `Self` would be the builder.
pub(super) struct SelfTy(Type);

impl SelfTy {
    pub(super) fn new(syn: &DeriveInput) -> Self {
        let ident = &syn.ident;
        let args = generics::arguments(&syn.generics);
        Self(syn::parse_quote!(#ident #args))
    }

    /// Returns `node` with the type in place of `Self`.
    pub(super) fn spelled_out<N: Node>(&self, node: &N) -> N {
        let mut node = node.clone();
        node.accept(&mut SpellOut(&self.0));
        node
    }
}

/// Syntax that can contain `Self`.
pub(super) trait Node: Clone {
    /// Calls the visitor's method for this kind of syntax.
    fn accept(&mut self, visitor: &mut dyn VisitMut);
}

macro_rules! node {
    ($($node:ident: $visit:ident;)*) => {
        $(impl Node for $node {
            fn accept(&mut self, visitor: &mut dyn VisitMut) {
                visitor.$visit(self);
            }
        })*
    };
}

node! {
    Type: visit_type_mut;
    Expr: visit_expr_mut;
    GenericParam: visit_generic_param_mut;
    WherePredicate: visit_where_predicate_mut;
}

/// Replaces `Self` with the type.
struct SpellOut<'t>(&'t Type);

impl VisitMut for SpellOut<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Path(path) if path.qself.is_none() && path.path.is_ident("Self") => *ty = self.at(path.span()),
            _ => syn::visit_mut::visit_type_mut(self, ty),
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
    /// Turns `Self::Name` into `<Type>::Name`.
    fn qualified(&self, path: &syn::Path) -> Option<syn::TypePath> {
        let first = path.segments.first()?;
        if first.ident != "Self" || path.segments.len() < 2 {
            return None;
        }
        let (ty, rest) = (self.at(first.ident.span()), path.segments.iter().skip(1));
        Some(syn::parse_quote!(<#ty>::#(#rest)::*))
    }

    /// Returns the type, located where `Self` was: an error may be about it.
    fn at(&self, span: Span) -> Type {
        let Self(ty) = self;
        let ty = tokens::respan(ty.to_token_stream(), &|own| own.located_at(span));
        syn::parse_quote!(#ty)
    }
}
