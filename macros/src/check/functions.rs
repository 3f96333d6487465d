//! Function pointers that take any lifetime are `Copy`, and no data inside of other types: each such signature is a type of
//! its own, for which no impl can speak.
//!
//! The runtime has impls for the common ones, where an argument or the result is a reference. `fn(Row<'_>)` has none.

use syn::visit::{self, Visit};
use syn::{Lifetime, ParenthesizedGenericArguments, ReturnType, Type, TypeFnPtr, TypeParamBound, TypeReference};

use crate::errors::{self, Errors};
use crate::known_types::Written;
use crate::model::{Input, Role, Strategy};

/// Reports each function pointer inside of another type that has no impl.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| field.readable) {
        // A function pointer, or a type without any.
        let is_copied = field.look.is_plain() || input.clone.is_some();
        if is_copied || !matches!(field.role, Role::Data(Strategy::DeepClone)) {
            continue;
        }
        let mut found = Pointers(Vec::new());
        found.visit_type(field.ty());
        for pointer in found.0.into_iter().filter(|pointer| takes_any_lifetime(pointer)) {
            errors.push(pointer, errors::function_pointer(&field.name(), &errors::code(pointer)));
        }
    }
}

/// The outermost function pointers, as far as the types around them are known: `ByClone` asks nothing of what it holds.
struct Pointers<'t>(Vec<&'t TypeFnPtr>);

impl<'t> Visit<'t> for Pointers<'t> {
    fn visit_type(&mut self, ty: &'t Type) {
        match ty {
            Type::FnPtr(pointer) => self.0.push(pointer),
            Type::Path(_) if Written::of(ty).is_none_or(|written| written.known.name.is_empty()) => {}
            _ => visit::visit_type(self, ty),
        }
    }
}

/// Whether a lifetime that belongs to the pointer stands elsewhere than in a reference to a whole argument.
fn takes_any_lifetime(pointer: &TypeFnPtr) -> bool {
    let mut own = Vec::new();
    if let Some(bound) = &pointer.lifetimes {
        own.extend(bound.lifetimes.iter().filter_map(|param| match param {
            syn::GenericParam::Lifetime(param) => Some(&param.lifetime),
            _ => None,
        }));
    }
    let output = match &pointer.output {
        ReturnType::Type(_, ty) => Some(&**ty),
        ReturnType::Default => None,
    };
    let types = pointer.inputs.iter().map(|input| &input.ty).chain(output);
    types.into_iter().any(|ty| {
        let whole = match ty {
            // The lifetime of the object in `&dyn Trait` is that of the reference.
            Type::Reference(reference) if is_dyn(&reference.elem) => return true,
            Type::Reference(reference) => &*reference.elem,
            ty => ty,
        };
        let mut lifetimes = Lifetimes { own: &own, found: false };
        lifetimes.visit_type(whole);
        lifetimes.found
    })
}

/// `dyn Trait`, without a lifetime of its own.
fn is_dyn(ty: &Type) -> bool {
    let is_lifetime = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(_));
    matches!(ty, Type::TraitObject(object) if !object.bounds.iter().any(is_lifetime))
}

struct Lifetimes<'a> {
    own: &'a [&'a Lifetime],
    found: bool,
}

impl<'t> Visit<'t> for Lifetimes<'_> {
    fn visit_lifetime(&mut self, lifetime: &'t Lifetime) {
        self.found |= lifetime.ident == "_" || self.own.contains(&lifetime);
    }

    fn visit_type_reference(&mut self, reference: &'t TypeReference) {
        self.found |= reference.lifetime.is_none();
        visit::visit_type_reference(self, reference);
    }

    // The lifetimes of `fn(&T)` and `Fn(&T)` are their own.
    fn visit_type_fn_ptr(&mut self, _: &'t TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments(&mut self, _: &'t ParenthesizedGenericArguments) {}
}
