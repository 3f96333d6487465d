//! Hashers, and the map and the set that wrap std's with them.

use core::hash::Hash;

use ahash08::{AHashMap, AHashSet, AHasher, RandomState};

use crate::{Cloner, DeepClone, Surveyor};

plain!(AHasher, RandomState);

impl<K: DeepClone + Eq + Hash, V: DeepClone> DeepClone for AHashMap<K, V> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        (**self).deep_clone_in(cloner).into()
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        (**self).deep_clone_from_in(source, cloner);
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        (**self).survey_in(copy, surveyor);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        std::collections::HashMap::<K, V, RandomState>::__freshtwin_plain(levels)
    }
    const __FRESHTWIN_KEYED: bool = true;
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        // It waited as a whole.
        cloner.fill_deferrable(self, copy, |this| this.is_empty(), |_, _| {});
    }
    #[inline]
    fn __freshtwin_empty_form(&self) -> Option<Self> {
        (**self).__freshtwin_empty_form().map(Self::from)
    }
}

impl<T: DeepClone + Eq + Hash> DeepClone for AHashSet<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        (**self).deep_clone_in(cloner).into()
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        (**self).deep_clone_from_in(source, cloner);
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        (**self).survey_in(copy, surveyor);
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        std::collections::HashSet::<T, RandomState>::__freshtwin_plain(levels)
    }
    const __FRESHTWIN_KEYED: bool = true;
    const FILLS_IN: bool = true;
    #[inline]
    fn fill_in(&self, copy: &mut Self, cloner: &mut Cloner) {
        // It waited as a whole.
        cloner.fill_deferrable(self, copy, |this| this.is_empty(), |_, _| {});
    }
    #[inline]
    fn __freshtwin_empty_form(&self) -> Option<Self> {
        (**self).__freshtwin_empty_form().map(Self::from)
    }
}
