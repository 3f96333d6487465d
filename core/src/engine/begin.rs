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

/// `begin` for `deep_clone_from_in`.
pub fn begin_from<T: DeepClone>(target: &mut T, source: &T, cloner: &mut Cloner) {
    cloner.begin_from(target, source);
}

/// Runs a field's `with` function.
#[inline]
pub fn hook<T: ?Sized, R>(cloner: &mut Cloner, field: &T, with: impl FnOnce(&T, &mut Cloner) -> R) -> R {
    cloner.hook(core::any::type_name::<T>, |cloner| with(field, cloner))
}
