//! Hash maps and sets, std's and hashbrown's: the copy has a clone of the original's hasher; keys that are not plain are
//! hashed anew, since their hash may depend on an address.

use core::hash::BuildHasher;

/// Whether two hashers are in the same state, as far as that can be known: `RandomState` is two keys, which two hashes show.
#[allow(dead_code, reason = "without `std` only the features for other crates have hash maps")]
pub(super) fn same_hasher<S: BuildHasher>(left: &S, right: &S) -> bool {
    #[cfg(feature = "std")]
    let random = core::any::type_name::<S>() == core::any::type_name::<std::hash::RandomState>();
    #[cfg(not(feature = "std"))]
    let random = false;
    (size_of::<S>() == 0 || random)
        && [0_u64, u64::MAX].iter().all(|probe| left.hash_one(probe) == right.hash_one(probe))
}

/// The impls for a `HashMap` and a `HashSet`, which have the same methods in every crate.
#[allow(unused_macros, reason = "without `std` only the features for other crates have hash maps")]
macro_rules! hashed {
    ($HashMap:ident, $HashSet:ident) => {
        use core::hash::{BuildHasher, Hash};

        use $crate::engine::{Dispatch, LEVELS};
        use $crate::engine::impls::hashed::same_hasher;
        use $crate::engine::impls::lift::{clone_from_or, clone_or, exact, lift, Step};
        use $crate::{Cloner, DeepClone, Surveyor};

        impl<K, V, S> DeepClone for $HashMap<K, V, S>
        where
            K: DeepClone + Eq + Hash,
            V: DeepClone,
            S: Clone + BuildHasher,
        {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                clone_or(self, |this| {
                    let mut copy = Self::with_capacity_and_hasher(this.len(), this.hasher().clone());
                    copy.extend(this.iter().map(|(key, value)| (key.deep_clone_in(cloner), value.deep_clone_in(cloner))));
                    copy
                })
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                clone_from_or::<_, (K, V)>(self, source, |this, source| {
                    if exact::<K>() && same_hasher(this.hasher(), source.hasher()) {
                        update(this, source, cloner);
                    } else {
                        rebuild(this, source, cloner);
                    }
                });
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.room(|surveyor| {
                    if Self::__plain(LEVELS) {
                        return;
                    }
                    let itself = core::ptr::eq(self, copy);
                    for (key, value) in self {
                        if itself {
                            key.survey_in(key, surveyor);
                            value.survey_in(value, surveyor);
                        } else if let Some((key_copy, value_copy)) = copy.get_key_value(key) {
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
                Some(Self::with_hasher(self.hasher().clone()))
            }
            #[inline]
            fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
                V::__dispatch(Step::<Self, (), D>::new(dispatch, false))
            }
        }
        lift!([V K] {S: Clone + BuildHasher} $HashMap<K, V, S>);

        /// Makes `target` equal to `source` where an equal key is a copy already.
        fn update<K, V, S>(target: &mut $HashMap<K, V, S>, source: &$HashMap<K, V, S>, cloner: &mut Cloner)
        where
            K: DeepClone + Eq + Hash,
            V: DeepClone,
            S: Clone + BuildHasher,
        {
            // A map that was cloned from this source most often has the same layout still, and needs no hashing.
            if target.len() == source.len() && target.keys().eq(source.keys()) {
                for (value, source) in target.values_mut().zip(source.values()) {
                    value.deep_clone_from_in(source, cloner);
                }
                return;
            }
            let mut kept = 0;
            for (key, value) in source {
                if let Some(target) = target.get_mut(key) {
                    target.deep_clone_from_in(value, cloner);
                    kept += 1;
                }
            }
            if kept < target.len() {
                target.retain(|key, _| source.contains_key(key));
            }
            if kept < source.len() {
                for (key, value) in source {
                    if !target.contains_key(key) {
                        target.insert(key.deep_clone_in(cloner), value.deep_clone_in(cloner));
                    }
                }
            }
        }

        /// Makes `target` a copy of `source` out of the keys and values that it holds, with the source's hasher.
        fn rebuild<K, V, S>(target: &mut $HashMap<K, V, S>, source: &$HashMap<K, V, S>, cloner: &mut Cloner)
        where
            K: DeepClone + Eq + Hash,
            V: DeepClone,
            S: Clone + BuildHasher,
        {
            let fresh = $HashMap::with_capacity_and_hasher(source.len(), source.hasher().clone());
            let mut old = core::mem::replace(target, fresh);
            target.extend(source.iter().map(|(key, value)| match old.remove_entry(key) {
                Some((mut old_key, mut old_value)) => {
                    old_key.deep_clone_from_in(key, cloner);
                    old_value.deep_clone_from_in(value, cloner);
                    (old_key, old_value)
                }
                None => (key.deep_clone_in(cloner), value.deep_clone_in(cloner)),
            }));
        }

        impl<T, S> DeepClone for $HashSet<T, S>
        where
            T: DeepClone + Eq + Hash,
            S: Clone + BuildHasher,
        {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                clone_or(self, |this| {
                    let mut copy = Self::with_capacity_and_hasher(this.len(), this.hasher().clone());
                    copy.extend(this.iter().map(|value| value.deep_clone_in(cloner)));
                    copy
                })
            }
            #[inline]
            fn deep_clone_from_in(&mut self, source: &Self, cloner: &mut Cloner) {
                begin!(self, source, cloner);
                clone_from_or::<_, T>(self, source, |this, source| {
                    if exact::<T>() && same_hasher(this.hasher(), source.hasher()) {
                        update_set(this, source, cloner);
                    } else {
                        rebuild_set(this, source, cloner);
                    }
                });
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.room(|surveyor| {
                    if T::__plain(LEVELS) {
                        return;
                    }
                    let itself = core::ptr::eq(self, copy);
                    for value in self {
                        if let Some(copy) = if itself { Some(value) } else { copy.get(value) } {
                            value.survey_in(copy, surveyor);
                        }
                    }
                });
            }
            #[inline]
            fn __plain(levels: u32) -> bool {
                levels > 0 && T::__plain(levels - 1)
            }
            #[inline]
            fn __hollow(&self) -> Option<Self> {
                Some(Self::with_hasher(self.hasher().clone()))
            }
            #[inline]
            fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
                T::__dispatch(Step::<Self, (), D>::new(dispatch, false))
            }
        }
        lift!([T] {S: Clone + BuildHasher} $HashSet<T, S>);

        /// `update` for a set.
        fn update_set<T, S>(target: &mut $HashSet<T, S>, source: &$HashSet<T, S>, cloner: &mut Cloner)
        where
            T: DeepClone + Eq + Hash,
            S: Clone + BuildHasher,
        {
            if target.len() == source.len() && target.iter().eq(source) {
                return;
            }
            target.retain(|value| source.contains(value));
            for value in source {
                if !target.contains(value) {
                    target.insert(value.deep_clone_in(cloner));
                }
            }
        }

        /// `rebuild` for a set.
        fn rebuild_set<T, S>(target: &mut $HashSet<T, S>, source: &$HashSet<T, S>, cloner: &mut Cloner)
        where
            T: DeepClone + Eq + Hash,
            S: Clone + BuildHasher,
        {
            let fresh = $HashSet::with_capacity_and_hasher(source.len(), source.hasher().clone());
            let mut old = core::mem::replace(target, fresh);
            target.extend(source.iter().map(|value| match old.take(value) {
                Some(mut same) => {
                    same.deep_clone_from_in(value, cloner);
                    same
                }
                None => value.deep_clone_in(cloner),
            }));
        }
    };
}
