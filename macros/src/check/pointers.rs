//! References and raw pointers are not data, except `&str` and slices: there the trait itself decides.

use syn::{PointerMutability, Type, TypeReference};

use crate::errors::{self, Errors};
use crate::known_types::{Written, elements};
use crate::model::{Input, Role, Strategy};

/// Reports each reference and raw pointer that a deep clone would have to follow.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    if input.clone.is_some() {
        return;
    }
    for field in input.fields().filter(|field| field.readable && !field.look.is_plain()) {
        match &field.role {
            Role::Data(strategy) if strategy.needs_data() => visit(field.ty(), &field.name(), errors),
            Role::Data(Strategy::Share | Strategy::Clone) if is_exclusive(field.ty()) => {
                errors.push(field.ty(), errors::exclusive_reference(&field.name()));
            }
            _ => {}
        }
    }
}

fn visit(ty: &Type, field: &str, errors: &Errors) {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().for_each(|element| visit(element, field, errors));
    }
    match ty {
        Type::Path(_) => {
            let written = Written::of(ty).filter(|written| written.known.looked_through);
            written.into_iter().flat_map(|written| written.args).for_each(|arg| visit(arg, field, errors));
        }
        Type::Reference(_) if is_exclusive(ty) => {
            errors.push(ty, errors::exclusive_reference(field));
        }
        Type::Reference(reference) if !is_data(reference) => errors.push(ty, errors::reference(field)),
        Type::Ptr(pointer) => {
            let null = match pointer.mutability {
                PointerMutability::Const(_) => "null",
                PointerMutability::Mut(_) => "null_mut",
            };
            errors.push(ty, errors::raw_pointer(field, null));
        }
        _ => {}
    }
}

/// `&mut T`.
fn is_exclusive(ty: &Type) -> bool {
    matches!(ty, Type::Reference(reference) if reference.mutability.is_some())
}

/// `&str`, `&CStr`, `&OsStr`, `&Path`, `&[T]`.
fn is_data(reference: &TypeReference) -> bool {
    match &*reference.elem {
        Type::Slice(_) => true,
        elem => Written::of(elem).is_some_and(|written| written.known.behind_reference),
    }
}
