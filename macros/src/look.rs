//! How a type is written: types that look like plain data never hold a shared pointer, so a survey finds nothing there.
//!
//! If a type of the user's has the name of a standard one, its copy is still right: `__freshtwin_plain` asks the types themselves, and
//! a shared pointer that no survey has met is cloned when the clone meets it.

use quote::ToTokens;
use syn::{PathArguments, Type};

use crate::known_types::{self, Content, Written};
use crate::tokens;

/// What a type looks like. What has several parts looks like the last of them in this order, or comes later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Look {
    /// One of the language's own scalars, a tuple of them, or a function pointer: it is `Copy`.
    Scalar,
    /// Strings, and the standard containers of plain data.
    Plain,
    /// The same with an array in it, which may be large.
    Array,
    /// Anything else.
    Other,
}

impl Look {
    /// Looks at a type.
    pub(crate) fn at(ty: &Type) -> Self {
        match ty {
            Type::Array(array) => Self::all([&*array.elem]).max(Self::Array),
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
        let Some(Written { known, args, .. }) = Written::of(ty).filter(|written| written.known.is_there()) else {
            return Self::Other;
        };
        // No key, so that the whole type is no data.
        let is_float = |word: &String| known_types::is_float(word);
        if known.key.is_some()
            && args.first().is_some_and(|key| tokens::words(key.to_token_stream()).iter().any(is_float))
        {
            return Self::Other;
        }
        match (known.content, args.is_empty()) {
            (Content::Scalar, true) => Self::Scalar,
            (Content::Plain, true) => Self::Plain,
            (Content::OfArguments, false) => Self::all(args).max(Self::Plain),
            _ => Self::Other,
        }
    }

    /// The look of something that has these parts.
    fn all<'a>(parts: impl IntoIterator<Item = &'a Type>) -> Self {
        let looks = parts.into_iter().map(|part| match part {
            // It may take a lifetime for which the trait is not there, so it is asked for.
            Type::FnPtr(_) => Self::Other,
            part => Self::at(part),
        });
        looks.max().unwrap_or(Self::Scalar)
    }
}

/// `Vec<..>` or `std::vec::Vec<..>`, with arguments on the last segment only.
pub(crate) fn is_standard(path: &syn::Path) -> bool {
    if path.segments.len() == 1 {
        return path.leading_colon.is_none();
    }
    let home = path.segments.first();
    let mut outer = path.segments.iter().rev().skip(1);
    home.is_some_and(|home| ["std", "alloc", "core"].iter().any(|name| home.ident == name))
        && outer.all(|segment| matches!(segment.arguments, PathArguments::None))
}
