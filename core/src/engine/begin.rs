//! Begins an operation for a call from outside, for derived impls and those of this crate.

use crate::{Cloner, DeepClone, engine::LEVELS};

/// Whether this call begins an operation that needs a survey first (or has to ask the cloner for another reason).
#[inline]
pub fn begins<T: DeepClone>(cloner: &mut Cloner) -> bool {
    !T::__freshtwin_plain(LEVELS) && cloner.begins::<T>(T::__FRESHTWIN_KEYED)
}

/// Surveys `value`, builds what it shares, and clones it.
pub fn begin<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    cloner.begin(value)
}

/// Does both for `deep_clone_from_in`. Returns whether this call began an operation, which then is complete.
#[inline]
pub fn begins_from<T: DeepClone>(target: &mut T, source: &T, cloner: &mut Cloner) -> bool {
    let begins = begins::<T>(cloner);
    if begins {
        cloner.begin_from(target, source);
    }
    begins
}
