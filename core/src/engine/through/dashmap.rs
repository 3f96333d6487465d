//! `dashmap`: many locks, one for each part of the map. All are held while it is read, so the copy is of one moment. No
//! cycle can close through it. A `DashSet` does not show its hasher, so its copy could not have the same one.

use alloc::vec::Vec;
use core::hash::{BuildHasher, Hash};

use dashmap6::DashMap;

use super::CloneThrough;
use super::locks::{shielded, with_held};
use crate::engine::{LEVELS, depth::grown};
use crate::{CloneError, Cloner, DeepClone, Surveyor};

/// Locks all parts of a map for reading. Its iterators lock each part once more, and do not have to wait for that.
fn hold<K, V, S>(map: &DashMap<K, V, S>, trying: bool) -> Result<impl Sized + use<'_, K, V, S>, CloneError>
where
    K: Eq + Hash,
    S: BuildHasher + Clone,
{
    let shards = map.shards().iter();
    let held = shards.map(|shard| if trying { shard.try_read() } else { Some(shard.read()) });
    held.collect::<Option<Vec<_>>>().ok_or_else(CloneError::held::<DashMap<K, V, S>>)
}

fn survey_entries<K, V, S>(map: &DashMap<K, V, S>, surveyor: &mut Surveyor<'_>)
where
    K: DeepClone + Eq + Hash,
    V: DeepClone,
    S: BuildHasher + Clone,
{
    if !(K::__freshtwin_plain(LEVELS) && V::__freshtwin_plain(LEVELS)) {
        surveyor.unpatched(|surveyor| {
            grown(|| {
                for entry in map {
                    entry.key().survey_in(entry.key(), surveyor);
                    entry.value().survey_in(entry.value(), surveyor);
                }
            });
        });
    }
}

impl<K, V, S> CloneThrough for DashMap<K, V, S>
where
    K: DeepClone + Eq + Hash,
    V: DeepClone,
    S: BuildHasher + Clone,
{
    fn __freshtwin_clone_through(&self, cloner: &mut Cloner) -> Self {
        let is_plain = K::__freshtwin_plain(LEVELS) && V::__freshtwin_plain(LEVELS);
        let survey = |_: &_, surveyor: &mut Surveyor<'_>| survey_entries(self, surveyor);
        with_held(
            self,
            cloner,
            is_plain,
            |trying| hold(self, trying),
            survey,
            |_, _, cloner| {
                let hasher = self.hasher().clone();
                let copy = Self::with_capacity_and_hasher_and_shard_amount(self.len(), hasher, self.shards().len());
                grown(|| {
                    for entry in self {
                        copy.insert(entry.key().deep_clone_in(cloner), entry.value().deep_clone_in(cloner));
                    }
                });
                copy
            },
        )
    }
    fn __freshtwin_survey_through(&self, _: &Self, surveyor: &mut Surveyor<'_>) {
        if surveyor.is_patching() || surveyor.passes_locks() {
            return;
        }
        let trying = surveyor.cloner().is_trying();
        match hold(self, trying) {
            Ok(held) => shielded(held, |_| surveyor.under_lock(self, |surveyor| survey_entries(self, surveyor))),
            Err(error) => surveyor.fail(error),
        }
    }
}
