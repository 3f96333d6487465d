//! What names show about types.

use syn::Path;

use super::Args;
use crate::known_types::{ERRORS, FEATURES, KINDS, NAMES_BEFORE_ERROR, OF_STD, SHARED_NAMES, TYPES};

/// What the name of a type shows about it.
#[derive(Clone, Copy)]
pub(crate) enum Hint {
    /// It belongs to a crate whose types are data with the feature of this name.
    Feature(&'static str),
    /// It may belong to one of a few such crates, or be the user's own.
    Name(&'static str),
    /// It is of one of the [`KINDS`].
    Kind(&'static str),
}

impl Hint {
    /// Returns what a path shows, by the crate at its start, or by the type's name alone.
    pub(super) fn of(path: &Path, args: Args) -> Option<Self> {
        // Compared as strings: an `Ident` would make a string for each comparison.
        let [first, last] = [path.segments.first()?, path.segments.last()?].map(|segment| segment.ident.to_string());
        let is_alone = path.segments.len() == 1;
        let is_error = last == "Error" && !NAMES_BEFORE_ERROR.contains(&first.as_str());
        if !is_alone && (is_error || ERRORS.contains(&first.as_str())) {
            return Some(Self::Kind("error"));
        }
        let known = FEATURES.iter().find(|(krate, names)| match is_alone {
            true => names.contains(&last.as_str()),
            false => first == *krate,
        });
        if let Some((krate, _)) = known {
            return Some(Self::Feature(krate));
        }
        // A type of std, for which the runtime needs the feature `std`. hashbrown's types have the same names.
        let is_of_std =
            || OF_STD.contains(&last.as_str()) || TYPES.iter().any(|known| !known.without_std && last == known.name);
        if !cfg!(feature = "std") && args != Args::Unknown && (first == "std" || is_alone) && is_of_std() {
            return Some(Self::Feature("std"));
        }
        let of = |table: &'static [(&str, &[&str])]| table.iter().find(|(_, names)| names.contains(&last.as_str()));
        // Of a type with others in it, the text is about these, too.
        match of(SHARED_NAMES).filter(|_| is_alone && args != Args::Unknown) {
            Some((name, _)) => Some(Self::Name(name)),
            None => of(KINDS).map(|(kind, _)| Self::Kind(kind)),
        }
    }

    /// Returns the name under which the runtime has a text for it.
    pub(crate) fn name(self) -> &'static str {
        let (Self::Feature(name) | Self::Name(name) | Self::Kind(name)) = self;
        name
    }
}
