//! The typestate of builders: which fields are set.

use crate::{Cloner, DeepClone, Surveyor};

/// Whether a field of a builder is set.
pub trait Slot {
    /// What the builder holds for a field of type `T`.
    type Of<T>;

    /// Clones what it holds.
    fn clone_in<T: DeepClone>(of: &Self::Of<T>, cloner: &mut Cloner) -> Self::Of<T>;
    /// Clones it into an older copy.
    fn clone_from_in<T: DeepClone>(of: &mut Self::Of<T>, source: &Self::Of<T>, cloner: &mut Cloner);
    /// Walks what it holds.
    fn survey_in<T: DeepClone>(of: &Self::Of<T>, copy: &Self::Of<T>, surveyor: &mut Surveyor<'_>);
    /// Whether it holds nothing that wants a survey.
    fn plain<T: DeepClone>(levels: u32) -> bool;
    /// `clone_in` for fields that are copied by another function.
    fn map<T>(of: &Self::Of<T>, copy: impl FnOnce(&T) -> T) -> Self::Of<T>;
    /// `survey_in` for fields that are copied by another function.
    fn zip<T>(of: &Self::Of<T>, copy: &Self::Of<T>, walk: impl FnOnce(&T, &T));
}

/// The field is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set;

/// The field is not set yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unset;

/// A slot whose field is set.
pub trait Filled: Slot {
    /// Takes the value out.
    fn take<T>(of: Self::Of<T>) -> T;
}

impl Slot for Set {
    type Of<T> = T;

    #[inline]
    fn clone_in<T: DeepClone>(of: &T, cloner: &mut Cloner) -> T {
        of.deep_clone_in(cloner)
    }

    #[inline]
    fn clone_from_in<T: DeepClone>(of: &mut T, source: &T, cloner: &mut Cloner) {
        of.deep_clone_from_in(source, cloner);
    }

    #[inline]
    fn survey_in<T: DeepClone>(of: &T, copy: &T, surveyor: &mut Surveyor<'_>) {
        of.survey_in(copy, surveyor);
    }

    #[inline]
    fn plain<T: DeepClone>(levels: u32) -> bool {
        T::__plain(levels)
    }

    #[inline]
    fn map<T>(of: &T, copy: impl FnOnce(&T) -> T) -> T {
        copy(of)
    }

    #[inline]
    fn zip<T>(of: &T, copy: &T, walk: impl FnOnce(&T, &T)) {
        walk(of, copy);
    }
}

impl Filled for Set {
    #[inline]
    fn take<T>(of: T) -> T {
        of
    }
}

impl Slot for Unset {
    type Of<T> = ();

    #[inline]
    fn clone_in<T: DeepClone>((): &(), _: &mut Cloner) {}

    #[inline]
    fn clone_from_in<T: DeepClone>((): &mut (), (): &(), _: &mut Cloner) {}

    #[inline]
    fn survey_in<T: DeepClone>((): &(), (): &(), _: &mut Surveyor<'_>) {}

    #[inline]
    fn plain<T: DeepClone>(_: u32) -> bool {
        true
    }

    #[inline]
    fn map<T>((): &(), _: impl FnOnce(&T) -> T) {}

    #[inline]
    fn zip<T>((): &(), (): &(), _: impl FnOnce(&T, &T)) {}
}
