//! Finds the parts of a type that are not known to be data.

use syn::{Type, TypePath};

use super::{is_letter, name, object};
use crate::known_types::{Content, KeyOf, Written, is_no_key, is_standard};
use crate::look::Look;

/// What is around a part.
#[derive(Clone, Copy, Default)]
pub(super) struct Around<'t> {
    /// What the keys of the map or set around it need, if it is part of a key. A key has to be more than data.
    pub(super) key: Option<KeyOf>,
    /// Whether it is directly inside a `RefCell`.
    pub(super) cell: bool,
    /// Whether it is directly inside an `Rc`, an `Arc` or a `Weak`.
    pub(super) shared: bool,
    /// Whether it is directly behind a reference.
    pub(super) borrowed: bool,
    /// The pointer directly around it. The part may be unsized, so it is the pointer that has to be data.
    pub(super) pointer: Option<&'t Type>,
}

/// A part that is not known to be data.
#[derive(Clone, Copy)]
pub(super) struct Found<'t> {
    /// The part itself.
    pub(super) ty: &'t Type,
    /// What is around it.
    pub(super) around: Around<'t>,
}

impl<'t> Found<'t> {
    /// Returns all such parts of a type.
    pub(super) fn all(ty: &'t Type) -> Vec<Self> {
        let mut found = Vec::new();
        visit(ty, Around::default(), &mut found);
        found
    }
}

fn visit<'t>(ty: &'t Type, around: Around<'t>, found: &mut Vec<Found<'t>>) {
    let within = Around { key: around.key, ..Around::default() };
    match ty {
        Type::Array(array) => visit(&array.elem, within, found),
        Type::Slice(slice) => visit(&slice.elem, within, found),
        Type::Paren(paren) => visit(&paren.elem, around, found),
        Type::Group(group) => visit(&group.elem, around, found),
        Type::Tuple(tuple) => tuple.elems.iter().for_each(|elem| visit(elem, within, found)),
        // Whether a `&[T]` is data depends on more than whether `T` is.
        Type::Reference(reference)
            if matches!(*reference.elem, Type::Slice(_)) && !object::is_of_scalars(&reference.elem) =>
        {
            found.push(Found { ty, around });
        }
        Type::Reference(reference) => visit(&reference.elem, Around { borrowed: true, ..within }, found),
        Type::FnPtr(_) => {}
        Type::Path(path) => match Written::of(ty) {
            Some(written) => visit_path(ty, path, written, around, found),
            None => found.push(Found { ty, around }),
        },
        _ => found.push(Found { ty, around }),
    }
}

fn visit_path<'t>(ty: &'t Type, path: &TypePath, written: Written<'t>, around: Around<'t>, found: &mut Vec<Found<'t>>) {
    let known = written.known;
    let may_be_no_data = match known.content {
        _ if known.name.is_empty() || !known.is_there() => true,
        // This is an alias, such as `io::Result`, whose error type is not written here.
        _ if known.name == "Result" && written.args.len() == 1 => true,
        _ if around.key.is_some_and(|key| is_no_key(known.name, key)) => true,
        Content::Scalar => false,
        Content::Plain | Content::Nothing => false,
        // Such a type is unsized. Where a sized type is needed, the name means another one.
        _ if known.behind_reference => !around.borrowed && around.pointer.is_none() && name(ty).is_some(),
        // A `Cell` is data if its content is `Copy`. So the error is about the `Cell`, not its content.
        _ if known.whole.is_some() || !(known.looked_through || known.points) => true,
        _ => {
            let before = found.len();
            visit_args(ty, written, around, found);
            // Its parameters are data by their bounds.
            let is_around_data = |found: &[Found<'_>]| found.iter().all(|found| name(found.ty).is_some_and(is_letter));
            match known.name == "LinkedList" && is_around_data(&found[before..]) {
                true => {
                    found.truncate(before);
                    true
                }
                // It may be a `Vec` of another crate.
                false => found.len() == before && (!is_standard(&path.path) || hasher(ty).is_some()),
            }
        }
    };
    if may_be_no_data {
        found.push(Found { ty, around });
    }
}

/// Returns the hasher of a type that is written as a map or a set of std with one. No table has hashers, so only rustc
/// knows whether it is one. Plain data in its place is one argument too many, of which rustc says that it is no hasher.
pub(super) fn hasher(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let Written { known, args, .. } = Written::of(ty).filter(|_| is_standard(&path.path))?;
    let hasher = args.get(known.hasher?).copied()?;
    // A parameter has the bounds that the user writes.
    (!name(hasher).is_some_and(is_letter) && !Look::at(hasher).is_plain()).then_some(hasher)
}

fn visit_args<'t>(
    ty: &'t Type,
    Written { known, args, .. }: Written<'t>,
    around: Around<'t>,
    found: &mut Vec<Found<'t>>,
) {
    let args = args.into_iter().enumerate().filter(|(index, _)| known.hasher != Some(*index));
    for (index, arg) in args {
        let around = Around {
            key: around.key.or_else(|| known.key.filter(|_| index == 0)),
            cell: known.name == "RefCell",
            shared: known.shares,
            borrowed: false,
            pointer: known.points.then_some(ty),
        };
        visit(arg, around, found);
    }
}
