//! Keys lead to the same values in the copy, and new values get the same keys in both. So the map is cloned as a whole,
//! since only its own `Clone` keeps its versions and free slots. For that the values have to be `Clone`; each of their
//! clones is then replaced by a deep clone.

use slotmap1::{DefaultKey, DenseSlotMap, Key, KeyData, SecondaryMap, SlotMap};

use crate::engine::impls::lift::{clone_or, dispatch_through, lift};
use crate::engine::{Dispatch, LEVELS};
use crate::{Cloner, DeepClone, Surveyor};

plain!(DefaultKey, KeyData);

macro_rules! map {
    ($Map:ident<K, V $(, $S:ident)?>) => {
        impl<K: Key, V: DeepClone + Clone $(, $S: core::hash::BuildHasher + Clone)?> DeepClone for $Map<K, V $(, $S)?> {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                clone_or(self, |this| {
                    let mut copy = this.clone();
                    for (key, value) in &mut copy {
                        *value = this[key].deep_clone_in(cloner);
                    }
                    copy
                })
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                if !V::__freshtwin_plain(LEVELS) {
                    for (key, value) in self {
                        if let Some(copy) = copy.get(key) {
                            value.__freshtwin_survey_part(copy, surveyor);
                        }
                    }
                }
            }
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                levels > 0 && V::__freshtwin_plain(levels - 1)
            }
            dispatch_through!(V);
        }
        lift!([V] {K: Key $(, $S: core::hash::BuildHasher + Clone)?} $Map<K, V $(, $S)?>);
    };
}

map!(SlotMap<K, V>);
map!(DenseSlotMap<K, V>);
map!(SecondaryMap<K, V>);
#[cfg(feature = "std")]
use slotmap1::SparseSecondaryMap;
#[cfg(feature = "std")]
map!(SparseSecondaryMap<K, V, S>);
