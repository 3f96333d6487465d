//! Vectors that hold a few items in place.

use smallvec1::{Array, SmallVec};

use crate::{Cloner, DeepClone};

impl<A: Array<Item: DeepClone>> DeepClone for SmallVec<A> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        self.iter().map(|value| value.deep_clone_in(cloner)).collect()
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && A::Item::__freshtwin_plain(levels - 1)
    }
    short_vector!(A::Item);
}
