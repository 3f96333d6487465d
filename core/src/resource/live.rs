//! What a `Live` does as the handle in it does.

use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::Live;

impl<R, C> Deref for Live<R, C> {
    type Target = R;

    #[inline]
    fn deref(&self) -> &R {
        &self.handle
    }
}

impl<R, C> DerefMut for Live<R, C> {
    #[inline]
    fn deref_mut(&mut self) -> &mut R {
        &mut self.handle
    }
}

/// Shows the handle only: configs hold passwords.
impl<R: fmt::Debug, C> fmt::Debug for Live<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Live").field("handle", &self.handle).finish_non_exhaustive()
    }
}
