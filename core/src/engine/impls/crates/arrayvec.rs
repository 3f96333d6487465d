//! Vectors and strings of a fixed capacity.

use arrayvec07::{ArrayString, ArrayVec};

use crate::engine::impls::lift::{clone_or, dispatch_through, lift};
use crate::engine::{Dispatch, LEVELS};
use crate::{Cloner, DeepClone, Surveyor};

plain!({const N: usize} ArrayString<N>);

impl<T: DeepClone, const N: usize> DeepClone for ArrayVec<T, N> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| this.iter().map(|value| value.deep_clone_in(cloner)).collect())
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        self.truncate(source.len());
        let (reused, fresh) = source.split_at(self.len());
        for (target, source) in self.iter_mut().zip(reused) {
            target.deep_clone_from_in(source, cloner);
        }
        self.extend(fresh.iter().map(|value| value.deep_clone_in(cloner)));
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.deferrable(self, |surveyor| {
            if !T::__freshtwin_plain(LEVELS) {
                for (value, copy) in self.iter().zip(copy) {
                    value.__freshtwin_survey_part(copy, surveyor);
                }
            }
        });
    }
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        cloner.fill_deferrable(
            self,
            copy,
            |this| this.is_empty(),
            |copy, cloner| {
                for (value, copy) in self.iter().zip(copy) {
                    value.fill_in(copy, cloner);
                }
            },
        );
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        T::__freshtwin_plain(levels)
    }
    #[inline]
    fn __freshtwin_empty_form(&self) -> Option<Self> {
        Some(Self::new())
    }
    dispatch_through!(T);
}
lift!([T] {const N: usize} ArrayVec<T, N>);
