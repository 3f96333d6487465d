//! What a type looks like, as it is written. A type that looks like plain data holds no shared pointer, so a survey
//! need not look into it.
//!
//! A type of the user's may have the name of a standard type. Its copy is right all the same: `__freshtwin_plain` asks
//! the types themselves, and a shared pointer that the survey has not met is cloned when the clone meets it.

use syn::Type;

use crate::known_types::{self, Content, Written, is_standard};

/// What a type looks like. A type with several parts gets at least the greatest look of its parts, in the order of
/// these variants.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Look {
    /// A scalar of the language, a tuple of scalars, or a function pointer: the type is `Copy`.
    Scalar,
    /// A string, or a standard container of plain data.
    Plain,
    /// Plain data with an array in it, which may be large.
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
            // Every function pointer is `Copy`, but the runtime cannot implement its trait for all signatures.
            Type::FnPtr(_) => Self::Scalar,
            Type::Path(path) if path.qself.is_none() && is_standard(&path.path) => Self::at_path(ty),
            _ => Self::Other,
        }
    }

    /// Whether it is plain data, scalar or not.
    pub(crate) fn is_plain(self) -> bool {
        self != Self::Other
    }

    fn at_path(ty: &Type) -> Self {
        let Some(Written { known, args, .. }) = Written::of(ty).filter(|written| written.known.is_there()) else {
            return Self::Other;
        };
        // A float or a set that hashes cannot be a key, so a map with such keys is not data.
        if known.key.is_some() && args.first().is_some_and(|key| holds_no_key(key)) {
            return Self::Other;
        }
        // No hasher is in the table, so plain data in its place is a mistake.
        if known.hasher.is_some_and(|index| index < args.len()) {
            return Self::Other;
        }
        match (known.content, args.is_empty()) {
            (Content::Scalar, true) => Self::Scalar,
            (Content::Plain, true) => Self::Plain,
            (Content::OfArguments, false) => Self::all(args).max(Self::Plain),
            _ => Self::Other,
        }
    }

    /// Returns the look of a type with these parts.
    fn all<'a>(parts: impl IntoIterator<Item = &'a Type>) -> Self {
        let mut look = Self::Scalar;
        for part in parts {
            look = look.max(match part {
                // The signature may be one without an impl, so rustc has to check it.
                Type::FnPtr(_) => Self::Other,
                part => Self::at(part),
            });
        }
        look
    }
}

/// Whether what cannot be a key is among the parts of a type.
fn holds_no_key(ty: &Type) -> bool {
    let is_in_arguments = |written: Written<'_>| {
        known_types::is_no_key_at_all(&written.name) || written.args.into_iter().any(holds_no_key)
    };
    match known_types::elements(ty) {
        Some(elements) => elements.into_iter().any(holds_no_key),
        None => Written::of(ty).is_some_and(is_in_arguments),
    }
}
