//! Mistakes that rustc reports at the item itself. Generated code would repeat these errors, so the item gets none.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    BoundLifetimes, GenericParam, Generics, Ident, Lifetime, ParenthesizedGenericArguments, Type, TypeFnPtr,
    TypeParamBound, TypePath, TypeReference, WherePredicate,
};

use super::unsized_::is_unsized;
use crate::errors::Errors;
use crate::known_types::{self, Content, Written, is_standard};
use crate::model::{Field, Input, Variant};
use crate::tokens::{self, Walk};

/// Rejects an item with one of these mistakes: a lifetime is missing, two fields or variants have one name, no field
/// uses a parameter, an associated type belongs to a parameter without a trait, a field holds the item itself, or a
/// type is not allowed where it stands.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    let mut undeclared = UndeclaredLifetime::of(input);
    let types = || input.fields().filter(|field| !field.look.is_plain()).map(Field::ty);
    types().for_each(|ty| undeclared.visit_type(ty));
    undeclared.visit_generics(&input.syn.generics);
    let is_impossible = |ty| {
        let mut impossible = Impossible(false);
        impossible.visit_type(ty);
        impossible.0
    };
    let mut incomplete = Incomplete { item: &input.syn.ident, found: false };
    let has_arguments = input.syn.generics.params.iter().any(|param| match param {
        GenericParam::Lifetime(_) => true,
        GenericParam::Type(param) => param.default.is_none() && param.ident != input.syn.ident,
        GenericParam::Const(param) => param.default.is_none(),
    });
    if has_arguments {
        types().for_each(|ty| incomplete.visit_type(ty));
    }
    let mut associated = Associated { without_traits: without_traits(&input.syn.generics), found: false };
    if !associated.without_traits.is_empty() {
        types().for_each(|ty| associated.visit_type(ty));
    }
    let is_found = incomplete.found || associated.found || undeclared.found;
    let is_wrong = is_found || is_unused(input) || is_endless(input);
    if is_wrong || has_name_twice(input) || types().any(is_impossible) {
        errors.reject();
    }
}

/// Whether a field holds the item directly, so that the type has infinite size. An item inside an `Option` does not
/// count: the name may mean another type there, one with a pointer.
pub(crate) fn is_endless(input: &Input<'_>) -> bool {
    // Compared as a string: an `Ident` would make a string for each comparison.
    let item = tokens::text(&input.syn.ident);
    // What looks like plain data has a name from the table.
    let is_known = known_types::is_known(&item);
    let mut fields = input.fields().filter(|field| is_known || !field.look.is_plain());
    // If a parameter has the item's name, the fields mean the parameter.
    let is_param = || input.syn.generics.type_params().any(|param| param.ident == item);
    fields.any(|field| holds(field.ty(), &item)) && !is_param()
}

fn holds(ty: &Type, item: &str) -> bool {
    match ty {
        Type::Paren(paren) => holds(&paren.elem, item),
        Type::Array(array) => holds(&array.elem, item),
        Type::Tuple(tuple) => tuple.elems.iter().any(|elem| holds(elem, item)),
        Type::Path(TypePath { qself: None, path, .. }) if path.segments.len() == 1 => {
            let mut names = path.segments.iter().map(|segment| tokens::text(&segment.ident));
            path.leading_colon.is_none() && names.any(|name| name == item || name == "Self")
        }
        _ => false,
    }
}

/// Whether there is a parameter that no field mentions. A macro in a type may mention anything.
fn is_unused(input: &Input<'_>) -> bool {
    let mut params = input.syn.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Lifetime(param) => Some(&param.lifetime.ident),
        GenericParam::Const(_) => None,
    });
    let is_in = |ty: &Type, name: &Ident| {
        tokens::walk(ty.to_token_stream(), &mut |site| match site.token() {
            TokenTree::Ident(word) if word == "Self" || tokens::same(word, name) => Walk::Found,
            _ if site.is_punct(0, "!") => Walk::Found,
            _ => Walk::On,
        })
    };
    params.any(|name| input.fields().all(|field| !is_in(field.ty(), name)))
}

/// Whether two variants have one name, or two fields of a variant.
fn has_name_twice(input: &Input<'_>) -> bool {
    let variants = input.variants.iter().filter_map(|variant| variant.ident).map(tokens::text);
    let has_field_twice = |variant: &Variant<'_>| is_twice(variant.fields.iter().map(Field::name).collect());
    is_twice(variants.collect()) || input.variants.iter().any(has_field_twice)
}

fn is_twice<T: Ord>(mut names: Vec<T>) -> bool {
    // To sort a few names would take longer.
    if names.len() < 100 {
        return (1..names.len()).any(|end| names[..end].contains(&names[end]));
    }
    names.sort_unstable();
    names.windows(2).any(|pair| pair[0] == pair[1])
}

/// Whether a type contains something that is not allowed there: an `impl Trait`, a `_`, or an unsized type, as in
/// `Vec<dyn Rule>`.
struct Impossible(bool);

impl<'t> Visit<'t> for Impossible {
    fn visit_type(&mut self, ty: &'t Type) {
        let is_list = |written: &Written<'_>| {
            let is_of_arguments = written.known.content == Content::OfArguments && !written.known.points;
            is_of_arguments && matches!(ty, Type::Path(path) if is_standard(&path.path))
        };
        let listed = Written::of(ty).filter(is_list).map(|written| written.args).unwrap_or_default();
        self.0 |= matches!(ty, Type::ImplTrait(_) | Type::Infer(_)) || listed.into_iter().any(is_unsized);
        visit::visit_type(self, ty);
    }
}

/// Whether a type names the item without its arguments: `Option<Box<Node>>` in a `Node<T>`.
struct Incomplete<'a> {
    item: &'a Ident,
    found: bool,
}

impl<'t> Visit<'t> for Incomplete<'_> {
    fn visit_type_path(&mut self, path: &'t TypePath) {
        self.found |= path.qself.is_none() && path.path.is_ident(self.item);
        visit::visit_type_path(self, path);
    }

    // Lifetimes may be elided here, so the item's name alone can be right.
    fn visit_type_fn_ptr(&mut self, _: &'t TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments(&mut self, _: &'t ParenthesizedGenericArguments) {}
}

/// Returns the type parameters that have no trait as a bound.
fn without_traits(generics: &Generics) -> Vec<&Ident> {
    let is_trait = |bound: &TypeParamBound| !matches!(bound, TypeParamBound::Lifetime(_));
    let predicates = || generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let is_bound = |name: &Ident| {
        predicates().any(|predicate| match predicate {
            WherePredicate::Type(predicate) => {
                tokens::has_word(predicate.bounded_ty.to_token_stream(), &name.to_string())
            }
            _ => false,
        })
    };
    let params = generics.type_params().filter(|param| !param.bounds.iter().any(is_trait));
    params.map(|param| &param.ident).filter(|name| !is_bound(name)).collect()
}

/// Whether a type is an associated type of one of them: `I::Item`.
struct Associated<'a> {
    without_traits: Vec<&'a Ident>,
    found: bool,
}

impl<'t> Visit<'t> for Associated<'_> {
    fn visit_type_path(&mut self, path: &'t TypePath) {
        let is_inside = path.qself.is_none() && path.path.leading_colon.is_none() && path.path.segments.len() > 1;
        let first = path.path.segments.first().map(|segment| &segment.ident).filter(|_| is_inside);
        self.found |= first.is_some_and(|first| self.without_traits.contains(&first));
        visit::visit_type_path(self, path);
    }
}

/// Whether a lifetime is missing in a type.
pub(crate) fn lacks_lifetime(input: &Input<'_>, ty: &Type) -> bool {
    let mut undeclared = UndeclaredLifetime::of(input);
    undeclared.visit_type(ty);
    undeclared.found
}

/// Whether a type names a lifetime that nothing declares, or elides one.
struct UndeclaredLifetime {
    declared: Vec<String>,
    found: bool,
}

impl UndeclaredLifetime {
    fn of(input: &Input<'_>) -> Self {
        let declared = input.syn.generics.lifetimes().map(|param| param.lifetime.ident.to_string()).collect();
        Self { declared, found: false }
    }
}

impl<'t> Visit<'t> for UndeclaredLifetime {
    fn visit_lifetime(&mut self, lifetime: &'t Lifetime) {
        self.found |= lifetime.ident != "static" && self.declared.iter().all(|name| lifetime.ident != name);
    }

    fn visit_type_reference(&mut self, reference: &'t TypeReference) {
        self.found |= reference.lifetime.is_none();
        visit::visit_type_reference(self, reference);
    }

    // The lifetimes of a `for<'a>` stay declared from here on. That accepts too much, which does no harm.
    fn visit_bound_lifetimes(&mut self, bound: &'t BoundLifetimes) {
        self.declared.extend(bound.lifetimes.iter().filter_map(|param| match param {
            syn::GenericParam::Lifetime(param) => Some(param.lifetime.ident.to_string()),
            _ => None,
        }));
    }

    // Lifetimes may be elided in `fn(&T)` and `Fn(&T)`.
    fn visit_type_fn_ptr(&mut self, _: &'t TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments(&mut self, _: &'t ParenthesizedGenericArguments) {}
}
