//! Wrappers and enums of core that are data if their content is.

use core::cmp::Reverse;
use core::future::{Pending, Ready};
use core::mem::ManuallyDrop;
use core::num::{Saturating, Wrapping};
use core::ops::{Bound, ControlFlow, Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};
use core::panic::AssertUnwindSafe;
use core::task::Poll;

use crate::engine::Dispatch;
use crate::engine::impls::lift::{clone_or, dispatch_through, lift};
use crate::{Cloner, DeepClone, Surveyor};

variants!([T] Option<T> { Some(T); None } empty None, lasting in_option);
variants!([T E] Result<T, E> { Ok(T), Err(E) });
variants!([T] Poll<T> { Ready(T); Pending } empty Poll::Pending);
variants!([T] Bound<T> { Included(T), Excluded(T); Unbounded } empty Bound::Unbounded);
variants!([B C] ControlFlow<B, C> { Break(B), Continue(C) });

fields!([T] Reverse<T> { 0 });
fields!([T] Wrapping<T> { 0 });
fields!([T] Saturating<T> { 0 });
fields!([T] Range<T> { start, end });
fields!([T] RangeFrom<T> { start });
fields!([T] RangeTo<T> { end });
fields!([T] RangeToInclusive<T> { end });

plain!({T} Pending<T>, {T: Copy + DeepClone} Ready<T>);

/// `new` gives a range that is not exhausted. Only ranges of std's own numbers can be exhausted, by iteration, and
/// those are plain: they are copied by `Clone`.
impl<T: DeepClone> DeepClone for RangeInclusive<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| Self::new(this.start().deep_clone_in(cloner), this.end().deep_clone_in(cloner)))
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.start().__freshtwin_survey_part(copy.start(), surveyor);
        self.end().__freshtwin_survey_part(copy.end(), surveyor);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
    dispatch_through!(T);
}
lift!([T] RangeInclusive<T>);

/// Its content is never dropped, so the copy leaks what the original would leak.
impl<T: DeepClone> DeepClone for ManuallyDrop<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        Self::new((**self).deep_clone_in(cloner))
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        (**self).deep_clone_from_in(source, cloner);
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        (**self).__freshtwin_survey_part(copy, surveyor);
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        (**self).fill_in(copy, cloner);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
    dispatch_through!(T);
}
lift!([T] ManuallyDrop<T>);

// It says nothing about `Clone` (`__freshtwin_dispatch`), so that no container copies it by that.
impl<T: DeepClone> DeepClone for AssertUnwindSafe<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        Self(self.0.deep_clone_in(cloner))
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        self.0.deep_clone_from_in(&source.0, cloner);
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        self.0.__freshtwin_survey_part(&copy.0, surveyor);
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        self.0.fill_in(&mut copy.0, cloner);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
}
