//! What a type says of itself.

use super::Lasting;

/// What the derive tells of a type, in one constant.
pub struct Facts<T> {
    /// Whether values of the type are plain: see `DeepClone::__freshtwin_plain`. A function, as recursive types ask each other.
    pub plain: fn(u32) -> bool,
    /// See `DeepClone::__FRESHTWIN_LASTING`.
    pub lasting: Option<Lasting<T>>,
}

impl<T> Facts<T> {
    /// Of a type that says nothing.
    pub(crate) const NONE: Self = Self { plain: |_| false, lasting: None };
}
