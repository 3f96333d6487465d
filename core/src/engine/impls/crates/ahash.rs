//! Hashers, and the map and the set that wrap std's with them.

use core::hash::Hash;
use std::collections::{HashMap, HashSet};

use ahash08::{AHashMap, AHashSet, AHasher, RandomState};

use crate::{Cloner, DeepClone, Surveyor};

plain!(AHasher, RandomState);

/// A type that wraps one of std's. The wrapped one is cloned.
macro_rules! wraps {
    ([$($params:tt)*] $Wrapper:ty, $Inner:ty) => {
        impl<$($params)*> DeepClone for $Wrapper {
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
                <$Inner>::__freshtwin_plain(levels)
            }
            waits_whole!(|original| (**original).__freshtwin_empty_form()?.into());
        }
    };
}

wraps!([K: DeepClone + Eq + Hash, V: DeepClone] AHashMap<K, V>, HashMap<K, V, RandomState>);
wraps!([T: DeepClone + Eq + Hash] AHashSet<T>, HashSet<T, RandomState>);
