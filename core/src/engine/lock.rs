//! `#[deep_clone(lock)]`: clones the content of locks into new locks.

#[cfg(feature = "dashmap6")]
mod dashmap;
mod locks;
#[cfg(any(feature = "parking_lot012", feature = "parking_lot013"))]
mod parking_lot;
mod through;
#[cfg(feature = "tokio")]
mod tokio;
mod tuples;

use crate::{Cloner, Surveyor, engine::Part};

/// What a `lock` field may hold: a `Mutex` or `RwLock`, or something that leads to one.
///
/// `deep_clone` waits for the lock (except for tokio's); `try_deep_clone` gives `Err` where it is held. Both refuse a
/// poisoned one.
#[diagnostic::on_unimplemented(
    message = "`#[deep_clone(lock)]` does not know how to reach a lock in `{Self}`",
    label = "this is not a `Mutex` or `RwLock`, nor a way to one",
    note = "`lock` reaches through `Arc`, `Rc`, their `Weak`s, `Box`, `Option`, `Vec`, `OnceLock`, `OnceCell`, `RefCell`, arrays, tuples and map values",
    note = "for plain data remove the attribute; for other locks write `#[deep_clone(with = function)]`"
)]
pub trait LockClone: Sized {
    /// As [`DeepClone::deep_clone_in`](crate::DeepClone::deep_clone_in).
    fn lock_clone_in(&self, cloner: &mut Cloner) -> Self;

    /// As [`DeepClone::deep_clone_from_in`](crate::DeepClone::deep_clone_from_in).
    fn lock_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        *self = source.lock_clone_in(cloner);
    }

    /// As [`DeepClone::fill_in`](crate::DeepClone::fill_in).
    fn lock_fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        let _ = (copy, cloner);
    }

    /// As [`DeepClone::survey_in`](crate::DeepClone::survey_in).
    fn lock_survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>);

    /// As `DeepClone::__PART`.
    #[doc(hidden)]
    const __PART: Part<Self> = Part {
        clone: Self::lock_clone_in,
        clone_from: Self::lock_clone_from_in,
        survey: Self::lock_survey_in,
        fill: Self::lock_fill_in,
        plain: |_| false,
    };
}
