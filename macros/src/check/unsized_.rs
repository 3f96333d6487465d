//! Unsized fields. A method cannot return an unsized copy. Anywhere but at the end of a struct, rustc reports an
//! unsized field itself.

use syn::Type;

use crate::errors::{self, Errors};
use crate::known_types::{Content, Written, elements, is_standard};
use crate::leaf::{Leaf, name};
use crate::model::{Input, Kind};

/// Reports each field whose written type shows that it is unsized, or rejects the input where rustc reports it.
pub(super) fn check(input: &Input<'_>, errors: &Errors) {
    for field in input.fields().filter(|field| is_unsized(field.ty())) {
        let is_at_the_end = input.kind == Kind::Struct && field.number + 1 == input.fields().count();
        // rustc reports `[str]` anywhere.
        let is_of_others = matches!(field.ty(), Type::Slice(slice) if is_unsized(&slice.elem));
        if is_at_the_end && !is_of_others {
            let object = Leaf::of(field.ty()).and_then(|leaf| leaf.object);
            errors.push(field.ty(), errors::unsized_field(field.name(), &errors::code(field.ty()), object));
        } else {
            errors.reject();
        }
    }
}

/// Whether an unsized field makes the whole type unsized, as the last one does. Then the type cannot have an impl
/// either.
pub(crate) fn has_no_size(input: &Input<'_>) -> bool {
    let mut last = input.variants.iter().filter_map(|variant| variant.fields.last());
    last.any(|field| is_unsized(field.ty()))
}

/// Whether a type is unsized: `[T]`, `str`, `dyn Trait`, `std::path::Path`. A `Path` alone may be another type.
pub(crate) fn is_unsized(ty: &Type) -> bool {
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

/// Collects the names in a type that may mean an unsized type where a sized one is needed. They only may, because a
/// `Path` may be another type.
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
