//! The generic parameters of a type, and where they are mentioned.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{GenericParam, Generics, Lifetime, Type, TypeParamBound, WherePredicate};

/// The parameters that can get a bound.
pub(crate) struct Params {
    types: Vec<Ident>,
    lifetimes: Vec<Ident>,
    unsized_types: Vec<Ident>,
}

impl Params {
    /// Reads the parameters and which of them are `?Sized`.
    pub(crate) fn new(generics: &Generics) -> Self {
        let mut params = Self { types: Vec::new(), lifetimes: Vec::new(), unsized_types: Vec::new() };
        for param in &generics.params {
            match param {
                GenericParam::Type(param) => {
                    params.types.push(param.ident.clone());
                    if param.bounds.iter().any(is_maybe_sized) {
                        params.unsized_types.push(param.ident.clone());
                    }
                }
                GenericParam::Lifetime(param) => params.lifetimes.push(param.lifetime.ident.clone()),
                GenericParam::Const(_) => {}
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            let WherePredicate::Type(predicate) = predicate else { continue };
            let Type::Path(path) = &predicate.bounded_ty else { continue };
            if predicate.bounds.iter().any(is_maybe_sized) {
                params.unsized_types.extend(path.path.get_ident().cloned());
            }
        }
        params
    }

    /// Whether there is no parameter that could get a bound.
    pub(crate) fn is_empty(&self) -> bool {
        self.types.is_empty() && self.lifetimes.is_empty()
    }

    /// Whether `ident` is a type parameter.
    pub(crate) fn is_type(&self, ident: &Ident) -> bool {
        self.types.contains(ident)
    }

    /// Whether `ty` is a type parameter that is `?Sized`.
    pub(crate) fn is_unsized(&self, ty: &Type) -> bool {
        self.as_type(ty).is_some_and(|ident| self.unsized_types.contains(ident))
    }

    /// Returns the name of the type parameter, if `ty` is just that.
    pub(crate) fn as_type<'a>(&self, ty: &'a Type) -> Option<&'a Ident> {
        let Type::Path(path) = ty else { return None };
        let ident = path.path.get_ident()?;
        (path.qself.is_none() && self.is_type(ident)).then_some(ident)
    }

    /// Whether `ty` mentions a type parameter anywhere.
    pub(crate) fn mentioned_in(&self, ty: &Type) -> bool {
        !self.mentions(ty).0.is_empty()
    }

    /// Returns the type parameters and the lifetimes that `ty` mentions. `Self` mentions all.
    pub(crate) fn mentions(&self, ty: &Type) -> (Vec<Ident>, Vec<Lifetime>) {
        let mut mentions = Mentions { params: self, types: Vec::new(), lifetimes: Vec::new() };
        mentions.visit_type(ty);
        (mentions.types, mentions.lifetimes)
    }
}

fn is_maybe_sized(bound: &TypeParamBound) -> bool {
    let TypeParamBound::Trait(bound) = bound else {
        return false;
    };
    let sized = bound.path.segments.last().is_some_and(|segment| segment.ident == "Sized");
    sized && quote::ToTokens::to_token_stream(bound).to_string().starts_with('?')
}

struct Mentions<'a> {
    params: &'a Params,
    types: Vec<Ident>,
    lifetimes: Vec<Lifetime>,
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let first = path.segments.first().map(|segment| &segment.ident);
        if let (None, Some(first)) = (path.leading_colon, first) {
            if self.params.is_type(first) {
                self.types.push(first.clone());
            } else if first == "Self" {
                self.types.extend(self.params.types.iter().cloned());
                let lifetimes = self.params.lifetimes.iter();
                let span = first.span();
                let lifetime = |ident: &Ident| Lifetime::new(&format!("'{ident}"), ident.span().located_at(span));
                self.lifetimes.extend(lifetimes.map(lifetime));
            }
        }
        visit::visit_path(self, path);
    }

    fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
        if self.params.lifetimes.contains(&lifetime.ident) {
            self.lifetimes.push(lifetime.clone());
        }
    }
}
