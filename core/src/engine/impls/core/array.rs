//! Arrays of any length.

use core::array::from_fn;
use core::cell::RefCell;

use crate::engine::arrays::Array;
use crate::engine::content::Known;
use crate::engine::impls::lift::{clone_from_or, clone_or, dispatch_through, lift};
use crate::engine::{Dispatch, LEVELS, Shows};
use crate::{Cloner, DeepClone, Surveyor};

impl<T: DeepClone, const N: usize> DeepClone for [T; N] {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| from_fn(|index| this[index].deep_clone_in(cloner)))
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        clone_from_or::<_, T>(self, source, |this, source| {
            for (target, source) in this.iter_mut().zip(source) {
                target.deep_clone_from_in(source, cloner);
            }
        });
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if !T::__freshtwin_plain(LEVELS) {
            for (value, copy) in self.iter().zip(copy) {
                value.__freshtwin_survey_part(copy, surveyor);
                if surveyor.gives_up() {
                    break;
                }
            }
        }
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn __freshtwin_shows() -> Shows {
        Shows::Whole
    }
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        for (value, copy) in self.iter().zip(copy) {
            value.fill_in(copy, cloner);
        }
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
    #[inline]
    fn __freshtwin_known<W: Known<Self>>(work: W) -> W::Out
    where
        Self: 'static,
    {
        work.__freshtwin_known_as::<[T], Array<N>>(|array| array)
    }
    #[inline]
    fn __freshtwin_known_in_cell<W: Known<RefCell<Self>>>(work: W) -> W::Out
    where
        Self: 'static,
    {
        work.__freshtwin_known_as::<RefCell<[T]>, Array<N>>(|array| array)
    }
    dispatch_through!(T);
}
lift!([T] {const N: usize} [T; N]);
