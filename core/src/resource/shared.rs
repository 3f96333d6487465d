//! What the config of a resource with several handles can do.

use alloc::sync::Arc;
use core::ops::Deref;

use crate::{Cloner, DeepClone, Shared, Surveyor};

impl<C> Shared<C> {
    /// A config with one handle.
    ///
    /// # Examples
    ///
    /// See [`Shared`].
    #[must_use]
    pub fn new(config: C) -> Self {
        Self(Arc::new(config))
    }

    /// Whether both are handles on one resource.
    ///
    /// # Examples
    ///
    /// See [`Shared`].
    #[must_use]
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        Arc::ptr_eq(&this.0, &other.0)
    }

    /// Returns a handle on the config if it has several.
    pub(super) fn several(&self) -> Option<Arc<C>> {
        (Arc::strong_count(&self.0) > 1).then(|| Arc::clone(&self.0))
    }
}

impl<C> From<C> for Shared<C> {
    fn from(config: C) -> Self {
        Self::new(config)
    }
}

/// Another handle on the same config.
impl<C> Clone for Shared<C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<C> Deref for Shared<C> {
    type Target = C;

    fn deref(&self) -> &C {
        &self.0
    }
}

impl<C: DeepClone + 'static> DeepClone for Shared<C> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        Self(DeepClone::deep_clone_in(&self.0, cloner))
    }

    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        DeepClone::deep_clone_from_in(&mut self.0, &source.0, cloner);
    }

    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        DeepClone::survey_in(&self.0, &copy.0, surveyor);
    }

    const FILLS_IN: bool = true;

    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        DeepClone::fill_in(&self.0, &mut copy.0, cloner);
    }
}
