//! What has no size that is known cannot be the copy that a method gives. In other places than at the end of a struct, rustc
//! says so itself.

use syn::Type;

use crate::errors::{self, Errors};
use crate::known_types::{Content, Written, elements};
use crate::leaf::{Leaf, name};
use crate::look::is_standard;
use crate::model::{Field, Input, Kind};

/// Reports each field of which that can be seen.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| is_unsized(field.ty())) {
        let is_at_the_end = input.kind == Kind::Struct && field.number + 1 == input.fields().count();
        // Of `[str]` it says so in any place.
        let is_of_others = matches!(field.ty(), Type::Slice(slice) if is_unsized(&slice.elem));
        if is_at_the_end && !is_of_others {
            let object = Leaf::of(field.ty()).and_then(|leaf| leaf.object);
            errors.push(field.ty(), errors::unsized_field(&field.name(), &errors::code(field.ty()), object));
        } else {
            errors.reject();
        }
    }
}

/// Whether the type has no size because of one of its fields: then it can have no impl either.
pub(crate) fn has_no_size(input: &Input<'_>) -> bool {
    input.fields().map(Field::ty).any(is_unsized)
}

/// `[T]`, `str`, `dyn Trait`, `std::path::Path`. A `Path` alone may be another type of this name.
pub(super) fn is_unsized(ty: &Type) -> bool {
    match ty {
        Type::Slice(_) | Type::TraitObject(_) => true,
        Type::Path(path) if path.path.segments.len() == 1 => path.path.is_ident("str"),
        Type::Path(path) => {
            let is_text = Written::of(ty).is_some_and(|written| written.known.behind_reference);
            is_text && path.qself.is_none() && is_standard(&path.path)
        }
        _ => false,
    }
}

/// The names in a type that may mean one without a size, where there has to be one: a `Path` may be another type of this name.
pub(crate) fn without_size<'t>(ty: &'t Type, found: &mut Vec<&'t Type>) {
    if let Some(elements) = elements(ty) {
        return elements.into_iter().for_each(|element| without_size(element, found));
    }
    match Written::of(ty) {
        Some(Written { known, .. }) if known.behind_reference && name(ty).is_some() => found.push(ty),
        Some(Written { known, args, .. }) if known.content == Content::OfArguments && !known.points => {
            args.into_iter().for_each(|arg| without_size(arg, found));
        }
        _ => {}
    }
}
