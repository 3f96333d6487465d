//! The values of maps. The keys are cloned as data.

use alloc::collections::BTreeMap;
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::collections::HashMap;

use super::{CloneThrough, containers::fill_deferrable};
use crate::{
    Cloner, DeepClone, Surveyor,
    engine::depth::grown,
    engine::impls::keyed::{Keyed, clone_entries, survey_entries},
};

macro_rules! map {
    ({$($params:tt)*} $ty:ty) => {
        impl<By: 'static, $($params)*> CloneThrough<By> for $ty {
            fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
                if cloner.leaves_empty(self) {
                    return self.fresh(0);
                }
                let walk = |surveyor: &mut Surveyor<'_>| self.__freshtwin_survey_through(self, surveyor);
                cloner.clone_keyed_by(&walk, || Some(self.fresh(0)), |cloner| {
                    let entry = |(key, value): (&K, &V), cloner: &mut Cloner| {
                        (key.deep_clone_in(cloner), value.__freshtwin_clone_through(cloner))
                    };
                    grown(|| clone_entries(self, cloner, entry))
                })
            }
            fn __freshtwin_fill_through(&self, copy: &mut Self, cloner: &mut Cloner) {
                fill_deferrable(self, copy, cloner, || self.fresh(0), Self::is_empty, |_, _| {});
            }
            fn __freshtwin_survey_through(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.deferrable(self, |surveyor| {
                    survey_entries(self, copy, surveyor, |(key, value), (key_copy, copy), surveyor| {
                        key.__freshtwin_survey_part(key_copy, surveyor);
                        value.__freshtwin_survey_through(copy, surveyor);
                    });
                });
            }
        }
    };
}

map!({K: DeepClone + Ord, V: CloneThrough<By>} BTreeMap<K, V>);
#[cfg(feature = "std")]
map!({K: DeepClone + Eq + Hash, V: CloneThrough<By>, S: Clone + BuildHasher} HashMap<K, V, S>);
