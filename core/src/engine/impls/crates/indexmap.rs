//! The order of the entries is kept, as is the hasher.

use core::hash::{BuildHasher, Hash};

use indexmap2::{IndexMap, IndexSet};

use crate::engine::impls::hashed::same_hasher;
use crate::engine::impls::lift::{Step, clone_from_or, clone_or, exact, lift};
use crate::engine::{Dispatch, LEVELS};
use crate::{Cloner, DeepClone, Surveyor};

impl<K, V, S> DeepClone for IndexMap<K, V, S>
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
            if exact::<K>() && same_hasher(this.hasher(), source.hasher()) && this.keys().eq(source.keys()) {
                for (value, source) in this.values_mut().zip(source.values()) {
                    value.deep_clone_from_in(source, cloner);
                }
            } else {
                rebuild(this, source, cloner);
            }
        });
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
        Some(Self::with_hasher(self.hasher().clone()))
    }
    #[inline]
    fn __dispatch<D: Dispatch<Self>>(dispatch: D) -> D::Out {
        V::__dispatch(Step::<Self, (), D>::new(dispatch, false))
    }
}
lift!([V K] {S: Clone + BuildHasher} IndexMap<K, V, S>);

/// Makes `target` a copy of `source` out of the keys and values that it holds, in the source's order.
fn rebuild<K, V, S>(target: &mut IndexMap<K, V, S>, source: &IndexMap<K, V, S>, cloner: &mut Cloner)
where
    K: DeepClone + Eq + Hash,
    V: DeepClone,
    S: Clone + BuildHasher,
{
    let fresh = IndexMap::with_capacity_and_hasher(source.len(), source.hasher().clone());
    let mut old = core::mem::replace(target, fresh);
    target.extend(source.iter().map(|(key, value)| match old.swap_remove_entry(key) {
        Some((mut old_key, mut old_value)) => {
            old_key.deep_clone_from_in(key, cloner);
            old_value.deep_clone_from_in(value, cloner);
            (old_key, old_value)
        }
        None => (key.deep_clone_in(cloner), value.deep_clone_in(cloner)),
    }));
}

impl<T, S> DeepClone for IndexSet<T, S>
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
        if exact::<T>() && same_hasher(self.hasher(), source.hasher()) && self.iter().eq(source) {
            return;
        }
        let fresh = Self::with_capacity_and_hasher(source.len(), source.hasher().clone());
        let mut old = core::mem::replace(self, fresh);
        self.extend(source.iter().map(|value| match old.swap_take(value) {
            Some(mut same) => {
                same.deep_clone_from_in(value, cloner);
                same
            }
            None => value.deep_clone_in(cloner),
        }));
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.room(|surveyor| {
            if !T::__plain(LEVELS) {
                for (value, copy) in self.iter().zip(copy) {
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
lift!([T] {S: Clone + BuildHasher} IndexSet<T, S>);
