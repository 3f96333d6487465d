//! Function pointers that are generic over a lifetime. They are `Copy`, but inside another type they are not data: each
//! such signature is a type of its own, and no impl covers them all.
//!
//! The runtime has impls for the common signatures, where an argument or the result is a reference. `fn(Row<'_>)` has
//! none.

use syn::visit::{self, Visit};
use syn::{Lifetime, ParenthesizedGenericArguments, ReturnType, Type, TypeFnPtr, TypeParamBound, TypeReference};

use crate::errors::{self, Errors};
use crate::known_types::Written;
use crate::model::{Input, Role, Strategy};

/// Reports each function pointer inside another type for which the runtime has no impl.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| field.readable) {
        // A plain field is a function pointer itself, or contains none.
        let is_copied = field.look.is_plain() || input.clone.is_some();
        if is_copied || !matches!(field.role, Role::Data(Strategy::DeepClone)) {
            continue;
        }
        let mut found = Pointers(Vec::new());
        found.visit_type(field.ty());
        for pointer in found.0.into_iter().filter(|pointer| takes_any_lifetime(pointer)) {
            errors.push(pointer, errors::function_pointer(field.name(), &errors::code(pointer)));
        }
    }
}

/// The outermost function pointers in a type, inside known types only: others, such as `ByClone`, may not need data
/// inside.
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

/// Whether the signature is generic over a lifetime that stands elsewhere than in a reference to a whole argument.
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
            // In `&dyn Trait`, the object has the lifetime of the reference, too.
            Type::Reference(reference) if is_dyn(&reference.elem) => return true,
            Type::Reference(reference) => &*reference.elem,
            ty => ty,
        };
        let mut free = FreeLifetime { own: &own, found: false };
        free.visit_type(whole);
        free.found
    })
}

/// Whether a type is `dyn Trait` without an explicit lifetime.
fn is_dyn(ty: &Type) -> bool {
    let is_lifetime = |bound: &TypeParamBound| matches!(bound, TypeParamBound::Lifetime(_));
    matches!(ty, Type::TraitObject(object) if !object.bounds.iter().any(is_lifetime))
}

/// Whether a type names a lifetime over which its function pointer is generic: an elided one, or one of its `for<..>`.
struct FreeLifetime<'a> {
    own: &'a [&'a Lifetime],
    found: bool,
}

impl<'t> Visit<'t> for FreeLifetime<'_> {
    fn visit_lifetime(&mut self, lifetime: &'t Lifetime) {
        self.found |= lifetime.ident == "_" || self.own.contains(&lifetime);
    }

    fn visit_type_reference(&mut self, reference: &'t TypeReference) {
        self.found |= reference.lifetime.is_none();
        visit::visit_type_reference(self, reference);
    }

    // The elided lifetimes in `fn(&T)` and `Fn(&T)` belong to those, not to the outer pointer.
    fn visit_type_fn_ptr(&mut self, _: &'t TypeFnPtr) {}

    fn visit_parenthesized_generic_arguments(&mut self, _: &'t ParenthesizedGenericArguments) {}
}
