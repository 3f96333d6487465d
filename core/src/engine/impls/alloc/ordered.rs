//! `BTreeMap` and `BTreeSet`: the copy is built from a sorted sequence, and sorted again only where the order of the
//! keys depends on an address.

use alloc::collections::{BTreeMap, BTreeSet, btree_map, btree_set};
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::iter::Peekable;
use core::mem::take;

use crate::engine::Dispatch;
use crate::engine::impls::keyed::{Keyed, keyed};
use crate::engine::impls::lift::{dispatch_through, equal_is_copy, lift};
use crate::{Cloner, DeepClone};

keyed!([V K] {} [K: DeepClone + Ord, V: DeepClone] BTreeMap<K, V>, assign_map);
keyed!([T] {} [T: DeepClone + Ord] BTreeSet<T>, assign_set);

impl<K: Ord, V> Keyed for BTreeMap<K, V> {
    type Key = K;
    type Value = V;

    #[inline]
    fn fresh(&self, _: usize) -> Self {
        Self::new()
    }
    #[inline]
    fn size(&self) -> usize {
        self.len()
    }
    #[inline]
    fn entries(&self) -> impl Iterator<Item = (&K, &V)> {
        self.iter()
    }
    #[inline]
    fn filled(&self, entries: impl Iterator<Item = (K, V)>) -> Self {
        map_of(entries)
    }
    fn arranged(&self, entries: Vec<(K, V)>) -> (Self, Vec<u32>) {
        let (entries, order) = sorted(entries);
        (entries.into_iter().collect(), order)
    }
}

impl<T: Ord> Keyed for BTreeSet<T> {
    type Key = T;
    type Value = ();

    #[inline]
    fn fresh(&self, _: usize) -> Self {
        Self::new()
    }
    #[inline]
    fn size(&self) -> usize {
        self.len()
    }
    #[inline]
    fn entries(&self) -> impl Iterator<Item = (&T, &())> {
        self.iter().map(|value| (value, &()))
    }
    #[inline]
    fn filled(&self, entries: impl Iterator<Item = (T, ())>) -> Self {
        entries.map(|(value, ())| value).collect()
    }
    fn arranged(&self, entries: Vec<(T, ())>) -> (Self, Vec<u32>) {
        let (entries, order) = sorted(entries);
        (entries.into_iter().map(|(value, ())| value).collect(), order)
    }
}

/// Makes a map by way of a vector, which std's `collect` makes anyway. Here the sort behind it is compiled once for
/// each type of map, not for each type of iterator.
#[inline]
fn map_of<K: Ord, V>(entries: impl Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let entries: Vec<_> = entries.collect();
    entries.into_iter().collect()
}

/// Sorts the entries by their keys. Also returns the index that each had before.
fn sorted<K: Ord, V>(entries: Vec<(K, V)>) -> (Vec<(K, V)>, Vec<u32>) {
    let mut order: Vec<u32> = (0..).zip(&entries).map(|(index, _)| index).collect();
    sort(&mut order, &|left, right| entries[left as usize].0.cmp(&entries[right as usize].0));
    let mut entries: Vec<_> = entries.into_iter().map(Some).collect();
    (order.iter().filter_map(|index| entries[*index as usize].take()).collect(), order)
}

/// Sorts `indices`. It is compiled once, for all types.
fn sort(indices: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    indices.sort_by(|left, right| compare(*left, *right));
}

fn assign_map<K: DeepClone + Ord, V: DeepClone>(
    target: &mut BTreeMap<K, V>,
    source: &BTreeMap<K, V>,
    cloner: &mut Cloner,
) {
    if equal_is_copy::<K>() && target.len() == source.len() && target.keys().eq(source.keys()) {
        for (target, source) in target.values_mut().zip(source.values()) {
            target.deep_clone_from_in(source, cloner);
        }
        return;
    }
    let mut old = take(target).into_iter().peekable();
    *target = map_of(source.iter().map(|entry| refill(&mut old, entry, cloner)));
}

/// Copies `entry`, into the memory of the old entry with an equal key if there is one. Drops the old entries with
/// smaller keys.
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

fn assign_set<T: DeepClone + Ord>(target: &mut BTreeSet<T>, source: &BTreeSet<T>, cloner: &mut Cloner) {
    if equal_is_copy::<T>() && target.len() == source.len() && target.iter().eq(source) {
        return;
    }
    let mut old = take(target).into_iter().peekable();
    *target = source.iter().map(|value| refill_one(&mut old, value, cloner)).collect();
}

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
