//! Types that are written as data which never holds a shared pointer: the survey has nothing to find in them.
//!
//! A name may mean another type than the standard one. So nothing here decides what is copied and how: `__plain` asks the
//! types themselves, and a shared pointer that no survey has met is still cloned, only without its look-ahead.

use syn::{PathArguments, Type};

use crate::bound::path_parts;

/// A type that is written as one of the language's own scalars.
pub(super) fn is_scalar(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    path.qself.is_none() && path.path.get_ident().is_some_and(|ident| SCALARS.iter().any(|name| ident == name))
}

const SCALARS: [&str; 16] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64", "bool",
    "char",
];
const LEAVES: [&str; 5] = ["String", "PathBuf", "OsString", "CString", "Duration"];
const CONTAINERS: [&str; 9] =
    ["Option", "Vec", "Box", "VecDeque", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap"];

/// A type that is written as scalars, strings and the standard containers of them.
pub(crate) fn is_plain(ty: &Type) -> bool {
    match ty {
        Type::Array(array) => is_plain(&array.elem),
        Type::Tuple(tuple) => tuple.elems.iter().all(is_plain),
        Type::Paren(paren) => is_plain(&paren.elem),
        Type::Group(group) => is_plain(&group.elem),
        Type::Path(path) if path.qself.is_none() && is_standard(path) => {
            let Some((name, args)) = path_parts(ty) else {
                return false;
            };
            let name = name.as_str();
            if args.is_empty() {
                SCALARS.contains(&name) || LEAVES.contains(&name)
            } else {
                CONTAINERS.contains(&name) && args.into_iter().all(is_plain)
            }
        }
        _ => false,
    }
}

/// `Vec<..>` or `std::vec::Vec<..>`, with arguments on the last segment only.
fn is_standard(path: &syn::TypePath) -> bool {
    let segments = &path.path.segments;
    let Some(first) = segments.first() else {
        return false;
    };
    let plain = |segment: &syn::PathSegment| matches!(segment.arguments, PathArguments::None);
    let known = first.ident == "std" || first.ident == "alloc" || first.ident == "core";
    segments.len() == 1 || known && segments.iter().rev().skip(1).all(plain)
}
