// The types `CloneError` and `CloneErrorKind`.

/// Why a value could not be cloned.
///
/// [`DeepClone::try_deep_clone`] gives it, most often before anything is copied;
/// [`deep_clone`] panics with its text. The page of
/// [questions](crate::_docs::questions#errors-at-run-time) says what to do about each text.
///
/// # Examples
///
/// ```
/// use std::cell::RefCell;
/// use freshtwin::{CloneErrorKind, DeepClone};
///
/// let cell = RefCell::new(1);
/// let guard = cell.borrow_mut();
/// let error = cell.try_deep_clone().unwrap_err();
/// assert_eq!(error.kind(), CloneErrorKind::Borrowed);
/// assert!(error.to_string().contains("mutably borrowed"));
/// # drop(guard);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CloneError {
    cause: engine::error::Cause,
    type_name: &'static str,
}

/// What kind of thing stopped a clone.
///
/// # Examples
///
/// See [`CloneError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloneErrorKind {
    /// A cycle of strong handles has no cell that can be empty until the cycle is closed.
    Cycle,
    /// A `RefCell` is mutably borrowed.
    Borrowed,
    /// A lock is held, and `try_deep_clone` does not wait for it.
    Held,
    /// A lock is poisoned.
    Poisoned,
    /// A `with` function or a hand-written impl hides something that the clone needs to know beforehand.
    Hidden,
    /// Values are nested too deep for the stack.
    TooDeep,
    /// In the copy of a map or set two keys would be equal, so that an entry would be lost.
    EqualKeys,
    /// A `with` function or a hand-written impl put another [`Cloner`] in the place of the one that it
    /// was given.
    ReplacedCloner,
}
