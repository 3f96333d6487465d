//! Collections whose clones share nodes, which `ptr_eq` shows. So a copy is built anew, and shares no node with other
//! copies, even if the originals did.

use core::hash::{BuildHasher, Hash};

use imbl7::shared_ptr::SharedPointerKind;
use imbl7::{GenericHashMap, GenericHashSet, GenericOrdMap, GenericOrdSet, GenericVector};

use crate::engine::LEVELS;
use crate::engine::depth::{grown, grown_unless_plain};
use crate::engine::impls::keyed::check_entries;
use crate::engine::impls::lift::equal_is_copy;
use crate::{Cloner, DeepClone, Surveyor};

/// Collections of single values. `$survey` says how a value is found in the copy.
macro_rules! values {
    ($Collection:ident [$($bound:tt)*] $survey:expr) => {
        impl<T: DeepClone + Clone $($bound)*, P: SharedPointerKind> DeepClone for $Collection<T, P> {
            #[inline]
            fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
                begin!(self, cloner);
                let copies = || self.iter().map(|value| value.deep_clone_in(cloner)).collect();
                let copy: Self = grown_unless_plain::<T, _>(copies);
                check_entries::<Self>(self.len(), copy.len(), cloner);
                copy
            }
            #[inline]
            fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
                surveyor.deferrable(self, |surveyor| {
                    if T::__freshtwin_plain(LEVELS) {
                        return;
                    }
                    $survey(surveyor, |surveyor| {
                        grown(|| {
                            for (value, copy) in self.iter().zip(copy) {
                                value.__freshtwin_survey_part(copy, surveyor);
                            }
                        });
                    });
                });
            }
            #[inline]
            fn __freshtwin_plain(levels: u32) -> bool {
                levels > 0 && T::__freshtwin_plain(levels - 1)
            }
            waits_whole!(|_original| Self::new());
        }
    };
}

values!(GenericVector [] survey_in_place);
values!(GenericOrdSet [+ Ord] survey_by::<T>);

/// Surveys, by `walk`, values that have the same place in the copy as in the original.
fn survey_in_place(surveyor: &mut Surveyor<'_>, walk: impl FnOnce(&mut Surveyor<'_>)) {
    walk(surveyor);
}

/// Surveys, by `walk`, values that are found by their keys `K` in the copy. If the copy of a key is another value,
/// nothing is found by it, so that no cell in the values can be filled later.
fn survey_by<K: DeepClone>(surveyor: &mut Surveyor<'_>, walk: impl FnOnce(&mut Surveyor<'_>)) {
    if equal_is_copy::<K>() {
        walk(surveyor);
    } else if !surveyor.is_patching() {
        surveyor.unpatched(walk);
    }
}

impl<K, V, P> DeepClone for GenericOrdMap<K, V, P>
where
    K: DeepClone + Clone + Ord,
    V: DeepClone + Clone,
    P: SharedPointerKind,
{
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let entry = |(key, value): (&K, &V)| (key.deep_clone_in(cloner), value.deep_clone_in(cloner));
        let copy = grown_unless_plain::<Self, Self>(|| self.iter().map(entry).collect());
        check_entries::<Self>(self.len(), copy.len(), cloner);
        copy
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.deferrable(self, |surveyor| {
            if Self::__freshtwin_plain(LEVELS) {
                return;
            }
            survey_by::<K>(surveyor, |surveyor| {
                grown(|| {
                    for ((key, value), (key_copy, copy)) in self.iter().zip(copy) {
                        key.__freshtwin_survey_part(key_copy, surveyor);
                        value.__freshtwin_survey_part(copy, surveyor);
                    }
                });
            });
        });
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && K::__freshtwin_plain(levels - 1) && V::__freshtwin_plain(levels - 1)
    }
    waits_whole!(|_original| Self::new());
}

impl<K, V, S, P> DeepClone for GenericHashMap<K, V, S, P>
where
    K: DeepClone + Clone + Eq + Hash,
    V: DeepClone + Clone,
    S: BuildHasher + Clone,
    P: SharedPointerKind,
{
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let mut copy = Self::with_hasher(self.hasher().clone());
        let entry = |(key, value): (&K, &V)| (key.deep_clone_in(cloner), value.deep_clone_in(cloner));
        grown_unless_plain::<Self, _>(|| copy.extend(self.iter().map(entry)));
        check_entries::<Self>(self.len(), copy.len(), cloner);
        copy
    }
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        surveyor.deferrable(self, |surveyor| {
            if Self::__freshtwin_plain(LEVELS) {
                return;
            }
            survey_by::<K>(surveyor, |surveyor| {
                let itself = core::ptr::eq(self, copy);
                grown(|| {
                    for (key, value) in self {
                        if itself {
                            key.__freshtwin_survey_part(key, surveyor);
                            value.__freshtwin_survey_part(value, surveyor);
                        } else if let Some((key_copy, copy)) = copy.get_key_value(key) {
                            key.__freshtwin_survey_part(key_copy, surveyor);
                            value.__freshtwin_survey_part(copy, surveyor);
                        }
                    }
                });
            });
        });
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && K::__freshtwin_plain(levels - 1) && V::__freshtwin_plain(levels - 1)
    }
    waits_whole!(|original| Self::with_hasher(original.hasher().clone()));
}

impl<T, S, P> DeepClone for GenericHashSet<T, S, P>
where
    T: DeepClone + Clone + Eq + Hash,
    S: BuildHasher + Clone,
    P: SharedPointerKind,
{
    #[inline]
    fn deep_clone_in(&self, cloner: &mut Cloner) -> Self {
        begin!(self, cloner);
        let mut copy = Self::with_hasher(self.hasher().clone());
        copy.extend(self.iter().map(|value| value.deep_clone_in(cloner)));
        check_entries::<Self>(self.len(), copy.len(), cloner);
        copy
    }
    /// The copy of an element cannot be found, so that no cell in it can be filled later.
    #[inline]
    fn survey_in(&self, copy: &Self, surveyor: &mut Surveyor<'_>) {
        if core::ptr::eq(self, copy) && !T::__freshtwin_plain(LEVELS) {
            surveyor.unpatched(|surveyor| {
                grown(|| self.iter().for_each(|value| value.__freshtwin_survey_part(value, surveyor)));
            });
        }
    }
    #[inline]
    fn __freshtwin_plain(levels: u32) -> bool {
        levels > 0 && T::__freshtwin_plain(levels - 1)
    }
}
