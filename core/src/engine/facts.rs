//! What a type says of itself.

use super::Lasting;

/// What the derive tells of a type, in one constant.
pub struct Facts<T> {
    /// Whether values of the type are plain: see `DeepClone::__freshtwin_plain`. A function, as recursive types ask each other.
    pub plain: fn(u32) -> bool,
    /// See `DeepClone::__freshtwin_sampled`. It is asked with [`LEVELS`](super::LEVELS), as what only looks plain is asked whether it is.
    pub sampled: fn(u32) -> bool,
    /// See `DeepClone::__FRESHTWIN_LASTING`.
    pub lasting: Option<Lasting<T>>,
}

impl<T> Facts<T> {
    /// Of a type that says nothing.
    pub(crate) const NONE: Self = Self { plain: never, sampled: never, lasting: None };
}

/// The answer of a fact that holds.
#[inline]
#[must_use]
pub fn always(_: u32) -> bool {
    true
}

/// The answer of one that does not.
#[inline]
#[must_use]
pub fn never(_: u32) -> bool {
    false
}
