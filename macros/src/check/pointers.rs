//! References and raw pointers are not data. Exceptions are `&str` and slices, for which the trait itself decides.

use syn::{PointerMutability, Type, TypeReference};

use super::reported::lacks_lifetime;
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
            Role::Data(strategy) if strategy.needs_data() => {
                // A lifetime comes first, of which rustc speaks.
                let found = found(field.ty()).into_iter().filter(|ty| !lacks_lifetime(input, ty));
                found.for_each(|ty| errors.push(ty, message(ty, field.ty(), field.name())));
            }
            Role::Data(Strategy::Share | Strategy::Clone) if is_exclusive(field.ty()) => {
                errors.push(field.ty(), errors::exclusive_reference(field.name()));
            }
            _ => {}
        }
    }
}

/// Returns the references and raw pointers in a type that has to be data.
pub(crate) fn found(ty: &Type) -> Vec<&Type> {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().flat_map(found).collect();
    }
    match ty {
        Type::Path(_) => {
            let written = Written::of(ty).filter(|written| written.known.looked_through);
            written.into_iter().flat_map(|written| written.args).flat_map(found).collect()
        }
        Type::Reference(reference) if !is_exclusive(ty) && is_data(reference) => Vec::new(),
        Type::Reference(_) | Type::Ptr(_) => vec![ty],
        _ => Vec::new(),
    }
}

/// Returns what to say of a reference or a raw pointer in a field's type.
fn message(ty: &Type, whole: &Type, field: &str) -> String {
    match ty {
        Type::Ptr(pointer) => {
            let none = match pointer.mutability {
                // An `Option` or a list is empty.
                _ if matches!(whole, Type::Path(_)) => "default",
                PointerMutability::Const(_) => "default = std::ptr::null()",
                PointerMutability::Mut(_) => "default = std::ptr::null_mut()",
            };
            errors::raw_pointer(field, none)
        }
        ty if is_exclusive(ty) => errors::exclusive_reference(field),
        _ => errors::reference(field),
    }
}

/// Whether a type is `&mut T`.
fn is_exclusive(ty: &Type) -> bool {
    matches!(ty, Type::Reference(reference) if reference.mutability.is_some())
}

/// Whether a reference may be data: `&str`, `&CStr`, `&OsStr`, `&Path`, `&[T]`.
fn is_data(reference: &TypeReference) -> bool {
    match &*reference.elem {
        Type::Slice(_) => true,
        elem => Written::of(elem).is_some_and(|written| written.known.behind_reference),
    }
}
