//! The parts about which the runtime asks with special traits, whose texts say what to do: trait objects, types that
//! may borrow, and types around a live resource.

use quote::ToTokens;
use syn::{Type, TypeParamBound, TypeTraitObject};

use super::{Around, Found, is_refused, is_stream, locks};
use crate::known_types::{BUFFERS, Written, is_named};
use crate::look::Look;
use crate::tokens;

/// Returns the name of the runtime's trait for a part, if there is a special one.
pub(super) fn trait_of(part: &Type, around: Around<'_>) -> Option<&'static str> {
    match part {
        // In the builder, `Self` would mean the builder.
        Type::TraitObject(object) if !tokens::has_word(part.to_token_stream(), "Self") => {
            Some(of_object(object, around))
        }
        // A key may lack more than these texts say.
        _ if around.key.is_some() => None,
        Type::Reference(_) => Some("BorrowedSliceIsData"),
        _ if may_borrow(part) => Some("CowIsData"),
        _ if locks::is_around_a_live(part) => Some("LockedLiveIsData"),
        _ if is_around_a_stream(part) => Some("AroundStreamIsData"),
        _ => None,
    }
}

/// Returns the runtime's trait for a trait object, by the name of the object's trait.
fn of_object(object: &TypeTraitObject, around: Around<'_>) -> &'static str {
    let name = object.bounds.iter().find_map(|bound| match bound {
        TypeParamBound::Trait(bound) => bound.path.segments.last(),
        _ => None,
    });
    let has_arguments = name.is_some_and(|segment| !segment.arguments.is_none());
    match name.map(|segment| segment.ident.to_string()).unwrap_or_default().as_str() {
        "Fn" if around.shared => "SharedClosureIsData",
        "Fn" => "ClosureIsData",
        "FnMut" | "FnOnce" => "ChangingClosureIsData",
        "Error" => "DynErrorIsData",
        "Any" => "AnyIsData",
        "Read" | "Write" | "BufRead" | "Seek" | "AsyncRead" | "AsyncWrite" | "AsyncBufRead" => "DynStreamIsData",
        // Those of `futures` have arguments.
        "Stream" | "Sink" if has_arguments => "DynStreamIsData",
        "Future" => "FutureIsData",
        "Iterator" | "DoubleEndedIterator" | "ExactSizeIterator" => "DynIteratorIsData",
        _ if around.cell => "ShapeInCellIsData",
        _ => "ShapeIsData",
    }
}

/// Whether an unknown type is around a file, a socket or the like, as in `csv::Writer<File>`. If the type has no impl,
/// a question about `File` would list all types that have one.
fn is_around_a_stream(ty: &Type) -> bool {
    let unknown = Written::of(ty).filter(|written| written.known.name.is_empty() && !is_refused(ty));
    let is_open = |Found { ty, .. }: Found<'_>| is_stream(ty) || is_named(ty, BUFFERS);
    unknown.is_some_and(|written| written.args.into_iter().flat_map(Found::all).any(is_open))
}

/// Whether a type is a `Cow` of something other than text, a path or a list of scalars.
fn may_borrow(ty: &Type) -> bool {
    let args = Written::of(ty).filter(|written| written.known.name == "Cow").map(|written| written.args);
    let is_data =
        |arg: &Type| Written::of(arg).is_some_and(|written| written.known.behind_reference) || is_of_scalars(arg);
    args.is_some_and(|args| args.first().is_some_and(|arg| !is_data(arg)))
}

/// Whether a type is a slice of scalars, such as `[u8]`.
pub(super) fn is_of_scalars(ty: &Type) -> bool {
    matches!(ty, Type::Slice(slice) if Look::at(&slice.elem) == Look::Scalar)
}
