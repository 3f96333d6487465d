//! `BTreeMap` and `BTreeSet`: the copy is built from a sorted sequence, and sorted again only where the order of the keys
//! depends on an address.

use alloc::collections::{BTreeMap, BTreeSet, btree_map, btree_set};
use core::iter::Peekable;
use core::mem::take;

use crate::engine::impls::lift::{Step, clone_or, exact, lift};
use crate::engine::{Dispatch, LEVELS};
use crate::{Cloner, DeepClone, Surveyor};

impl<K: DeepClone + Ord, V: DeepClone> DeepClone for BTreeMap<K, V> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| {
            this.iter().map(|(key, value)| (key.deep_clone_in(cloner), value.deep_clone_in(cloner))).collect()
        })
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        if exact::<K>() && self.len() == source.len() && self.keys().eq(source.keys()) {
            for (target, source) in self.values_mut().zip(source.values()) {
                target.deep_clone_from_in(source, cloner);
            }
            return;
        }
        let mut old = take(self).into_iter().peekable();
        *self = source.iter().map(|entry| refill(&mut old, entry, cloner)).collect();
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.room(|surveyor| {
            if !Self::__plain(LEVELS) {
                for ((key, value), (key_copy, value_copy)) in self.iter().zip(copy) {
                    key.survey_in(key_copy, surveyor);
                    value.survey_in(value_copy, surveyor);
                }
            }
        });
    }
    #[inline]
    fn __plain(levels: u32) -> bool {
        levels > 0 && K::__plain(levels - 1) && V::__plain(levels - 1)
    }
    #[inline]
    fn __hollow(&self) -> Option<Self> {
        Some(Self::new())
    }
    #[inline]
    fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        V::__dispatch(Step::<Self, (), D>::new(dispatch, false))
    }
}
lift!([V K] BTreeMap<K, V>);

/// A copy of `entry` in the memory of the old entry with an equal key, if there is one; older ones are dropped on the way.
fn refill<K: DeepClone + Ord, V: DeepClone>(
    old: &mut Peekable<btree_map::IntoIter<K, V>>,
    (key, value): (&K, &V),
    cloner: &mut Cloner,
) -> (K, V) {
    while old.next_if(|(before, _)| before < key).is_some() {}
    match old.next_if(|(same, _)| same == key) {
        Some((mut old_key, mut old_value)) => {
            old_key.deep_clone_from_in(key, cloner);
            old_value.deep_clone_from_in(value, cloner);
            (old_key, old_value)
        }
        None => (key.deep_clone_in(cloner), value.deep_clone_in(cloner)),
    }
}

impl<T: DeepClone + Ord> DeepClone for BTreeSet<T> {
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        clone_or(self, |this| this.iter().map(|value| value.deep_clone_in(cloner)).collect())
    }
    #[inline]
    fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
        begin!(self, source, cloner);
        if exact::<T>() && self.len() == source.len() && self.iter().eq(source) {
            return;
        }
        let mut old = take(self).into_iter().peekable();
        *self = source.iter().map(|value| refill_one(&mut old, value, cloner)).collect();
    }
    items!(T);
    #[inline]
    fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        T::__dispatch(Step::<Self, (), D>::new(dispatch, false))
    }
}
lift!([T] BTreeSet<T>);

/// `refill` for a set.
fn refill_one<T: DeepClone + Ord>(old: &mut Peekable<btree_set::IntoIter<T>>, value: &T, cloner: &mut Cloner) -> T {
    while old.next_if(|before| before < value).is_some() {}
    match old.next_if(|same| same == value) {
        Some(mut same) => {
            same.deep_clone_from_in(value, cloner);
            same
        }
        None => value.deep_clone_in(cloner),
    }
}
