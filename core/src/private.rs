//! What generated code may name. Not part of the public API.

pub use crate::{Cloner, Surveyor, DeepClone, CloneError};
pub use core;
pub use crate::alloc;

/// A question to a type: are you plain data whose `Clone` is the deep clone?
pub trait Dispatch<T> {
    /// What both answers give.
    type Out;
    /// `T` is plain.
    fn plain(self) -> Self::Out
    where
        T: Clone;
    /// `T` is plain, but two values that its `Eq` calls equal can differ: an equal key in a map is no copy yet.
    #[inline]
    fn loose(self) -> Self::Out
    where
        T: Clone,
        Self: Sized,
    {
        self.plain()
    }
    /// `T` is not known to be plain.
    fn general(self) -> Self::Out;
}

/// How many levels of indirection `__plain` looks through.
pub const LEVELS: u32 = 4;

/// Whether this call begins an operation that needs a survey first.
#[inline]
pub fn starts<T: DeepClone>(cloner: &Cloner) -> bool {
    cloner.idle() && !T::__plain(LEVELS)
}

/// Surveys `value`, builds what it shares, and clones it.
#[inline]
pub fn start<T: DeepClone>(value: &T, cloner: &mut Cloner) -> T {
    value.deep_clone_in(cloner)
}

/// `start` for `deep_clone_from_in`.
#[inline]
pub fn start_from<T: DeepClone>(target: &mut T, source: &T, cloner: &mut Cloner) {
    target.deep_clone_from_in(source, cloner);
}
