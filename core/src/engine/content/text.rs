//! Text as content.

use alloc::{borrow::ToOwned, boxed::Box, rc::Rc, sync::Arc};
use core::ffi::CStr;

use super::{Deep, Known, Pointee};
use crate::{Cloner, Surveyor, engine::erased::Ref};

/// Text and similar types: nothing inside but bytes.
macro_rules! text {
    ($($ty:ty $(, $known:item)?);*) => {$(
        impl Pointee for $ty {
            fn to_ref(&self) -> Ref<'_> {
                Ref::closed::<Self>()
            }
            fn from_ref(_: Ref<'_>) -> Option<&Self> {
                None
            }
            #[inline]
            fn is_plain() -> bool {
                true
            }
            #[inline]
            fn survey(&self, _: &Self, _: &mut Surveyor<'_>) {}
            $(
                #[inline]
                $known
            )?
            #[inline]
            fn boxed(&self, _: &mut Cloner) -> Box<Self> {
                self.to_owned().into()
            }
            fn assign(&mut self, _: &Self, _: &mut Cloner) -> bool {
                false
            }
            fn fill_content(&mut self, _: &Self, _: &mut Cloner) {}
            #[inline]
            fn rc(&self, _: &mut Cloner) -> Rc<Self> {
                self.into()
            }
            #[inline]
            fn arc(&self, _: &mut Cloner) -> Arc<Self> {
                self.into()
            }
        }
    )*};
}

text! {
    str, fn known<W: Known<str>>(work: W) -> W::Out { work.__freshtwin_known_as::<[u8], Deep>(str::as_bytes) };
    CStr
}
#[cfg(feature = "std")]
text!(std::ffi::OsStr; std::path::Path);
