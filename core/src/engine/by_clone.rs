//! The impls of `ByClone`.

use core::borrow::Borrow;
use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::{ByClone, Cloner, DeepClone};

impl<T> ByClone<T> {
    /// The value itself.
    ///
    /// ```
    /// assert_eq!(freshtwin::ByClone::from(1).into_inner(), 1);
    /// ```
    #[inline]
    pub fn into_inner(self) -> T {
        self.0
    }
}

// It leaves `__freshtwin_dispatch` as provided, so that a map with such keys hashes and orders them anew, and is not
// copied by its own `Clone`.
impl<T: Clone> DeepClone for ByClone<T> {
    #[inline]
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        self.clone()
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, _: &mut Cloner) {
        self.0.clone_from(&source.0);
    }
    #[inline]
    fn __freshtwin_plain(_: u32) -> bool {
        true
    }
}

impl<T> From<T> for ByClone<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for ByClone<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for ByClone<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> AsRef<T> for ByClone<T> {
    #[inline]
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<T> AsMut<T> for ByClone<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Borrow<T> for ByClone<T> {
    #[inline]
    fn borrow(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for ByClone<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: fmt::Display> fmt::Display for ByClone<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
