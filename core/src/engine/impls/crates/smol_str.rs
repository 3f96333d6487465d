//! Strings that are short enough to need no heap.

use smol_str03::{SmolStr, SmolStrBuilder};

use crate::{Cloner, DeepClone};

plain!(SmolStrBuilder);

/// Copies the text of a long one. A clone would share the text, which shows when it is turned into an `Arc<str>`.
impl DeepClone for SmolStr {
    #[inline]
    fn deep_clone_in(&self, _: &mut Cloner) -> Self {
        if self.is_heap_allocated() { Self::new(self.as_str()) } else { self.clone() }
    }
    #[inline]
    fn __freshtwin_plain(_: u32) -> bool {
        true
    }
}
