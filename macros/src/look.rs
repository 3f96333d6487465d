//! How a type is written: types that look like plain data never hold a shared pointer, so a survey finds nothing there.
//!
//! A name may mean another type than the standard one. So nothing here decides what is copied and how: `__plain` asks the
//! types themselves, and a shared pointer that no survey has met is still cloned, only without its look-ahead.

use syn::{PathArguments, Type};

use crate::bound::path_parts;

/// What a type looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// One of the language's own scalars, or a function pointer.
    Scalar,
    /// Strings, and the standard containers of plain data.
    Plain,
    /// Anything else.
    Other,
}

const SCALARS: [&str; 16] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64", "bool",
    "char",
];
const LEAVES: [&str; 5] = ["String", "PathBuf", "OsString", "CString", "Duration"];
const CONTAINERS: [&str; 9] =
    ["Option", "Vec", "Box", "VecDeque", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap"];

impl Look {
    /// Looks at a type.
    pub(crate) fn at(ty: &Type) -> Self {
        match ty {
            Type::Array(array) => Self::all([&*array.elem]),
            Type::Tuple(tuple) => Self::all(&tuple.elems),
            Type::Paren(paren) => Self::all([&*paren.elem]),
            Type::Group(group) => Self::at(&group.elem),
            // Every function pointer is `Copy`; the trait itself cannot be there for all their signatures.
            Type::FnPtr(_) => Self::Scalar,
            Type::Path(path) if path.qself.is_none() && is_standard(&path.path) => Self::at_path(ty),
            _ => Self::Other,
        }
    }

    /// Whether it is plain, scalar or not.
    pub(crate) fn is_plain(self) -> bool {
        self != Self::Other
    }

    fn at_path(ty: &Type) -> Self {
        let Some((name, args)) = path_parts(ty) else { return Self::Other };
        let name = name.as_str();
        match args.is_empty() {
            true if SCALARS.contains(&name) => Self::Scalar,
            true if LEAVES.contains(&name) => Self::Plain,
            false if CONTAINERS.contains(&name) => Self::all(args),
            _ => Self::Other,
        }
    }

    /// Of something that is made of such parts.
    fn all<'a>(parts: impl IntoIterator<Item = &'a Type>) -> Self {
        let plain = parts.into_iter().all(|part| Self::at(part).is_plain());
        if plain { Self::Plain } else { Self::Other }
    }
}

/// `Vec<..>` or `std::vec::Vec<..>`, with arguments on the last segment only.
fn is_standard(path: &syn::Path) -> bool {
    if path.segments.len() == 1 {
        return path.leading_colon.is_none();
    }
    let home = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
    let mut outer = path.segments.iter().rev().skip(1);
    matches!(home.as_str(), "std" | "alloc" | "core")
        && outer.all(|segment| matches!(segment.arguments, PathArguments::None))
}
