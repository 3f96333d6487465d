//! Vectors with room for a few items in place.

use smallvec1::{Array, SmallVec};

use crate::engine::LEVELS;
use crate::{Cloner, DeepClone, Surveyor};

impl<A: Array<Item: DeepClone>> DeepClone for SmallVec<A> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        self.iter().map(|value| value.deep_clone_in(cloner)).collect()
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
            if !A::Item::__freshtwin_plain(LEVELS) {
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
        levels > 0 && A::Item::__freshtwin_plain(levels - 1)
    }
    #[inline]
    fn __freshtwin_empty_form(&self) -> Option<Self> {
        Some(Self::new())
    }
}
