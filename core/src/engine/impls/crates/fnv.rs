//! A hasher. `FnvHashMap` and `FnvHashSet` are std's own types.

use fnv1::FnvHasher;

use core::hash::Hasher;

use crate::{Cloner, DeepClone};

/// It has no `Clone`, but its whole state is the hash so far.
impl DeepClone for FnvHasher {
    #[inline]
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        Self::with_key(self.finish())
    }
    #[inline]
    fn __freshtwin_plain(_: u32) -> bool {
        true
    }
}
