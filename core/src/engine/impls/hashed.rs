//! Hash maps and sets that have the methods of std's. The copy has a clone of the original's hasher. Keys that are not
//! plain are hashed anew, since their hash may depend on an address.
#![allow(dead_code, reason = "without `std` only the features for other crates have hash maps")]

use alloc::vec::Vec;
use core::hash::{BuildHasher, Hash};

use super::{
    keyed::{Entry, Keyed},
    lift::{clone_from_or, equal_is_copy},
};
use crate::{Cloner, DeepClone, engine::surveyor::address};

/// Whether two hashers are known to be in the same state. `RandomState` is a pair of keys, and two equal hashes show
/// that the pairs are equal.
pub(super) fn same_hasher<S: BuildHasher>(left: &S, right: &S) -> bool {
    #[cfg(feature = "std")]
    let random = core::any::type_name::<S>() == core::any::type_name::<std::hash::RandomState>();
    #[cfg(not(feature = "std"))]
    let random = false;
    (size_of::<S>() == 0 || random)
        && [0_u64, u64::MAX].iter().all(|probe| left.hash_one(probe) == right.hash_one(probe))
}

/// A [`Keyed`] with a hasher.
pub(super) trait Hashed: Keyed<Key: Eq + Hash> {
    type Hasher: BuildHasher;
    /// Whether the entries stand in the order in which they were added.
    const KEEPS_ORDER: bool;

    fn hash_builder(&self) -> &Self::Hasher;
    fn find(&self, key: &Self::Key) -> Option<Entry<'_, Self>>;
    fn add(&mut self, key: Self::Key, value: Self::Value);
    fn take(&mut self, key: &Self::Key) -> Option<(Self::Key, Self::Value)>;
    /// Updates the value of `key`. Returns whether there is one.
    fn update(&mut self, key: &Self::Key, update: impl FnOnce(&mut Self::Value)) -> bool;
    /// Updates each value by the one of `source` in the same place.
    fn update_all(&mut self, source: &Self, update: impl FnMut(&mut Self::Value, &Self::Value));
    fn keep(&mut self, keep: impl FnMut(&Self::Key) -> bool);
}

/// [`Keyed::arranged`] for hash maps and sets.
///
/// In a map without an order of its own, an entry is found again by its hash. There is room for all entries, so that
/// none moves after it was added. So if several entries have one hash, they are found by address: after each is added,
/// there is one new address.
pub(super) fn arranged<M: Hashed>(like: &M, entries: Vec<(M::Key, M::Value)>) -> (M, Vec<u32>) {
    let mut copy = like.fresh(entries.len());
    let hash = |copy: &M, key: &M::Key| copy.hash_builder().hash_one(key);
    let mut by_hash: Vec<(u64, u32)> =
        (0..).zip(&entries).map(|(index, entry)| (hash(&copy, &entry.0), index)).collect();
    if M::KEEPS_ORDER {
        entries.into_iter().for_each(|(key, value)| copy.add(key, value));
        return (copy, by_hash.into_iter().map(|(_, index)| index).collect());
    }
    by_hash.sort_unstable();
    let mut entries: Vec<_> = entries.into_iter().map(Some).collect();
    let mut places: Vec<(usize, u32)> = Vec::new();
    for equal in by_hash.chunk_by(|left, right| left.0 == right.0) {
        for &(hash_of_all, index) in equal {
            let Some((key, value)) = entries[index as usize].take() else { continue };
            copy.add(key, value);
            if equal.len() > 1 {
                let same = copy.entries().map(|(key, _)| key).filter(|key| hash(&copy, key) == hash_of_all);
                let new = same.map(address).find(|key| places.iter().all(|(place, _)| place != key));
                places.extend(new.map(|place| (place, index)));
            }
        }
    }
    let index_of = |key: &M::Key| {
        let place = places.iter().find(|(place, _)| *place == address(key));
        let by_hash = || by_hash[by_hash.binary_search_by_key(&hash(&copy, key), |pair| pair.0).ok()?].1.into();
        place.map(|(_, index)| *index).or_else(by_hash).unwrap_or(u32::MAX)
    };
    let order = copy.entries().map(|(key, _)| index_of(key)).collect();
    (copy, order)
}

/// [`Keyed::pairs`] for hash maps and sets.
pub(super) fn pairs<'a, M: Hashed>(source: &'a M, copy: &'a M, mut show: impl FnMut(Entry<'a, M>, Entry<'a, M>)) {
    for entry in source.entries() {
        if let Some(copy) = copy.find(entry.0) {
            show(entry, copy);
        }
    }
}

/// Makes `target` a copy of `source`.
#[inline]
pub(super) fn assign<M: DeepClone + Hashed<Key: DeepClone, Value: DeepClone>>(
    target: &mut M,
    source: &M,
    cloner: &mut Cloner,
) {
    clone_from_or::<_, (M::Key, M::Value)>(target, source, |target, source| {
        if !equal_is_copy::<M::Key>() || !same_hasher(target.hash_builder(), source.hash_builder()) {
            return rebuild(target, source, cloner);
        }
        // A map that was cloned from this source most often has the same layout still, and needs no hashing.
        let same_keys = target.size() == source.size()
            && target.entries().zip(source.entries()).all(|(target, source)| target.0 == source.0);
        if same_keys {
            target.update_all(source, |value, source| value.deep_clone_from_in(source, cloner));
        } else if M::KEEPS_ORDER {
            rebuild(target, source, cloner);
        } else {
            update(target, source, cloner);
        }
    });
}

/// Makes `target` a copy of `source`, for keys where an equal one is a copy already.
fn update<M: Hashed<Key: DeepClone, Value: DeepClone>>(target: &mut M, source: &M, cloner: &mut Cloner) {
    let mut missing: Vec<Entry<'_, M>> = Vec::new();
    for (key, value) in source.entries() {
        if !target.update(key, |target| target.deep_clone_from_in(value, cloner)) {
            missing.push((key, value));
        }
    }
    if source.size() - missing.len() < target.size() {
        target.keep(|key| source.find(key).is_some());
    }
    for (key, value) in missing {
        target.add(key.deep_clone_in(cloner), value.deep_clone_in(cloner));
    }
}

/// Makes `target` a copy of `source`, with the source's hasher, out of the keys and values that it holds.
fn rebuild<M: Hashed<Key: DeepClone, Value: DeepClone>>(target: &mut M, source: &M, cloner: &mut Cloner) {
    let mut old = core::mem::replace(target, source.fresh(0));
    *target = source.filled(source.entries().map(|(key, value)| match old.take(key) {
        Some((mut old_key, mut old_value)) => {
            old_key.deep_clone_from_in(key, cloner);
            old_value.deep_clone_from_in(value, cloner);
            (old_key, old_value)
        }
        None => (key.deep_clone_in(cloner), value.deep_clone_in(cloner)),
    }));
}

/// The impls for a map and a set with the methods of `HashMap` and `HashSet`, and the names of those that take an entry
/// out.
#[allow(unused_macros, reason = "without `std` only the features for other crates have hash maps")]
macro_rules! hashed {
    ($HashMap:ident $remove_entry:ident, $HashSet:ident $take:ident, keeps order: $keeps_order:literal) => {
        use core::hash::{BuildHasher, Hash};

        use $crate::DeepClone;
        use $crate::engine::Dispatch;
        use $crate::engine::impls::hashed::{self, Hashed};
        use $crate::engine::impls::keyed::{Entry, Keyed, keyed};
        use $crate::engine::impls::lift::{dispatch_through, lift};

        keyed!([V K] {S: Clone + BuildHasher} [K: DeepClone + Eq + Hash, V: DeepClone] $HashMap<K, V, S>, hashed::assign);
        keyed!([T] {S: Clone + BuildHasher} [T: DeepClone + Eq + Hash] $HashSet<T, S>, hashed::assign);

        impl<K: Eq + Hash, V, S: Clone + BuildHasher> Keyed for $HashMap<K, V, S> {
            type Key = K;
            type Value = V;

            #[inline]
            fn entries(&self) -> impl Iterator<Item = (&K, &V)> {
                self.iter()
            }
            #[inline]
            fn filled(&self, entries: impl Iterator<Item = (K, V)>) -> Self {
                let mut map = self.fresh(self.len());
                map.extend(entries);
                map
            }
            hashed!(@keyed (K, V));
        }

        impl<K: Eq + Hash, V, S: Clone + BuildHasher> Hashed for $HashMap<K, V, S> {
            type Hasher = S;
            const KEEPS_ORDER: bool = $keeps_order;

            #[inline]
            fn hash_builder(&self) -> &S {
                self.hasher()
            }
            #[inline]
            fn find(&self, key: &K) -> Option<(&K, &V)> {
                self.get_key_value(key)
            }
            #[inline]
            fn add(&mut self, key: K, value: V) {
                self.insert(key, value);
            }
            #[inline]
            fn take(&mut self, key: &K) -> Option<(K, V)> {
                self.$remove_entry(key)
            }
            #[inline]
            fn update(&mut self, key: &K, update: impl FnOnce(&mut V)) -> bool {
                self.get_mut(key).map(update).is_some()
            }
            #[inline]
            fn update_all(&mut self, source: &Self, mut update: impl FnMut(&mut V, &V)) {
                self.values_mut().zip(source.values()).for_each(|(value, source)| update(value, source));
            }
            #[inline]
            fn keep(&mut self, mut keep: impl FnMut(&K) -> bool) {
                self.retain(|key, _| keep(key));
            }
        }

        impl<T: Eq + Hash, S: Clone + BuildHasher> Keyed for $HashSet<T, S> {
            type Key = T;
            type Value = ();

            #[inline]
            fn entries(&self) -> impl Iterator<Item = (&T, &())> {
                self.iter().map(|value| (value, &()))
            }
            #[inline]
            fn filled(&self, entries: impl Iterator<Item = (T, ())>) -> Self {
                let mut set = self.fresh(self.len());
                set.extend(entries.map(|(value, ())| value));
                set
            }
            hashed!(@keyed (T, ()));
        }

        impl<T: Eq + Hash, S: Clone + BuildHasher> Hashed for $HashSet<T, S> {
            type Hasher = S;
            const KEEPS_ORDER: bool = $keeps_order;

            #[inline]
            fn hash_builder(&self) -> &S {
                self.hasher()
            }
            #[inline]
            fn find(&self, key: &T) -> Option<(&T, &())> {
                self.get(key).map(|value| (value, &()))
            }
            #[inline]
            fn add(&mut self, key: T, (): ()) {
                self.insert(key);
            }
            #[inline]
            fn take(&mut self, key: &T) -> Option<(T, ())> {
                self.$take(key).map(|value| (value, ()))
            }
            #[inline]
            fn update(&mut self, key: &T, _: impl FnOnce(&mut ())) -> bool {
                self.contains(key)
            }
            #[inline]
            fn update_all(&mut self, _: &Self, _: impl FnMut(&mut (), &())) {}
            #[inline]
            fn keep(&mut self, keep: impl FnMut(&T) -> bool) {
                self.retain(keep);
            }
        }
    };
    (@keyed $entry:ty) => {
        #[inline]
        fn size(&self) -> usize {
            self.len()
        }
        #[inline]
        fn fresh(&self, room: usize) -> Self {
            Self::with_capacity_and_hasher(room, self.hasher().clone())
        }
        fn arranged(&self, entries: $crate::alloc::vec::Vec<$entry>) -> (Self, $crate::alloc::vec::Vec<u32>) {
            hashed::arranged(self, entries)
        }
        #[inline]
        fn pairs<'a>(&'a self, copy: &'a Self, show: impl FnMut(Entry<'a, Self>, Entry<'a, Self>)) {
            hashed::pairs(self, copy, show);
        }
    };
}
