//! Atomics: the copy starts with the value that is read now. `AtomicPtr` is a raw pointer and refused.

use core::sync::atomic::Ordering;

use crate::{Cloner, DeepClone};

macro_rules! atomic {
    ($($width:literal: $($ty:ident)*;)*) => {$($(
        #[cfg(target_has_atomic = $width)]
        #[diagnostic::do_not_recommend]
        impl DeepClone for core::sync::atomic::$ty {
            #[inline]
            fn deep_clone_in(&self, _: &mut Cloner) -> Self {
                Self::new(self.load(Ordering::Acquire))
            }
            #[inline]
            fn __freshtwin_plain(_: u32) -> bool {
                true
            }
        }
    )*)*};
}

atomic! {
    "8": AtomicBool AtomicI8 AtomicU8;
    "16": AtomicI16 AtomicU16;
    "32": AtomicI32 AtomicU32;
    "64": AtomicI64 AtomicU64;
    "ptr": AtomicIsize AtomicUsize;
}
