//! The part of a type that may lack `Clone`, if it may be a hasher.

use syn::Type;
use syn::visit::{self, Visit};

use super::found::{Around, Found, hasher};
use super::{Doubts, Leaf, ParamNames};
use crate::known_types::is_named;

/// Hashers that are always `Clone`.
const CLONE: &[&str] = &["BuildHasherDefault", "FnvBuildHasher", "FxBuildHasher", "RandomState"];

impl Doubts {
    /// Returns the questions about a type that is copied by its `Clone`. In a map or a set, a hasher may lack it as
    /// well as the content, so the error is about all of the map.
    pub(crate) fn about_clone(ty: &Type, param_names: &ParamNames) -> Self {
        let mut maps = Maps(Vec::new());
        maps.visit_type(ty);
        match maps.0[..] {
            [] => Self::of(ty, param_names),
            // Outside of it is no other part that may lack `Clone`.
            [map] if Found::all(map).len() == Found::all(ty).len() => {
                let leaf = Leaf::at(ty, &Found { ty: map, around: Around::default() });
                Self { leaf: Some(leaf), asked: Vec::new() }
            }
            _ => Self::default(),
        }
    }
}

/// The outermost maps and sets whose hasher may lack `Clone`.
struct Maps<'t>(Vec<&'t Type>);

impl<'t> Visit<'t> for Maps<'t> {
    fn visit_type(&mut self, ty: &'t Type) {
        if hasher(ty).is_some_and(|hasher| !is_named(hasher, CLONE)) {
            self.0.push(ty);
        } else {
            visit::visit_type(self, ty);
        }
    }
}
