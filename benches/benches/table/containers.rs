//! Data without shared pointers, against `Clone`.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::hash::Hash;

use freshtwin_benches::containers::{Filled, Flat, Record, Scalars, State};

/// A copy as someone writes it who has no `Clone` to call on the whole.
trait ByHand {
    fn by_hand(&self) -> Self;
}

impl ByHand for Flat {
    fn by_hand(&self) -> Self {
        Self {
            id: self.id,
            parent: self.parent,
            position: self.position,
            color: self.color,
            count: self.count,
            letter: self.letter,
            visible: self.visible,
            level: self.level,
            weight: self.weight,
            checksum: self.checksum,
        }
    }
}

impl ByHand for Scalars {
    fn by_hand(&self) -> Self {
        Self { id: self.id, x: self.x, y: self.y, count: self.count, level: self.level, visible: self.visible }
    }
}

impl ByHand for Record {
    fn by_hand(&self) -> Self {
        Self {
            id: self.id,
            name: self.name.clone(),
            mail: self.mail.clone(),
            tags: self.tags.by_hand(),
            scores: self.scores.clone(),
            state: match &self.state {
                State::New => State::New,
                State::Since(since) => State::Since(*since),
                State::Closed { reason, code } => State::Closed { reason: reason.clone(), code: *code },
            },
        }
    }
}

macro_rules! cloned_by_hand {
    ($($ty:ty),*) => {$(
        impl ByHand for $ty {
            fn by_hand(&self) -> Self {
                self.clone()
            }
        }
    )*};
}

cloned_by_hand!(u8, u64, [u8; 32], String);

macro_rules! collected_by_hand {
    ($([$($bound:tt)*] $container:ident;)*) => {$(
        impl<T: ByHand + $($bound)*> ByHand for $container<T> {
            fn by_hand(&self) -> Self {
                self.iter().map(T::by_hand).collect()
            }
        }
    )*};
}

collected_by_hand! {
    [Sized] Vec;
    [Sized] VecDeque;
    [Ord] BTreeSet;
    [Ord] BinaryHeap;
    [Eq + Hash] HashSet;
}

impl<K: ByHand + Ord, V: ByHand> ByHand for BTreeMap<K, V> {
    fn by_hand(&self) -> Self {
        self.iter().map(|(key, value)| (key.by_hand(), value.by_hand())).collect()
    }
}

impl<K: ByHand + Eq + Hash, V: ByHand> ByHand for HashMap<K, V> {
    fn by_hand(&self) -> Self {
        self.iter().map(|(key, value)| (key.by_hand(), value.by_hand())).collect()
    }
}

/// One module for each row, with everybody who takes part in it.
macro_rules! rows {
    ($($row:ident: $ty:ty;)*) => {$(
        mod $row {
            use super::*;
            use divan::{Bencher, black_box};

            #[divan::bench]
            fn clone(bencher: Bencher<'_, '_>) {
                let source = <$ty>::filled();
                bencher.bench_local(|| black_box(&source).clone());
            }
            #[divan::bench]
            fn freshtwin(bencher: Bencher<'_, '_>) {
                let source = <$ty>::filled();
                bencher.bench_local(|| freshtwin::DeepClone::deep_clone(black_box(&source)));
            }
            #[divan::bench]
            fn by_hand(bencher: Bencher<'_, '_>) {
                let source = <$ty>::filled();
                bencher.bench_local(|| black_box(&source).by_hand());
            }
            #[divan::bench]
            fn deepclone(bencher: Bencher<'_, '_>) {
                let source = <$ty>::filled();
                bencher.bench_local(|| deepclone::DeepClone::deep_clone(black_box(&source)));
            }
            #[divan::bench]
            fn serde(bencher: Bencher<'_, '_>) {
                let source = <$ty>::filled();
                bencher.bench_local(|| -> $ty {
                    let bytes = postcard::to_stdvec(black_box(&source)).expect("the data can be written");
                    postcard::from_bytes(&bytes).expect("it can be read again")
                });
            }
        }
    )*};
}

rows! {
    flat: Flat;
    record: Record;
    vec_u8: Vec<u8>;
    vec_u64: Vec<u64>;
    vec_bytes: Vec<[u8; 32]>;
    vec_string: Vec<String>;
    vec_record: Vec<Record>;
    vec_scalars: Vec<Scalars>;
    vec_deque: VecDeque<u64>;
    btree_map: BTreeMap<u64, u64>;
    btree_map_string: BTreeMap<String, String>;
    btree_set: BTreeSet<u64>;
    binary_heap: BinaryHeap<u64>;
    hash_map: HashMap<u64, u64>;
    hash_map_string: HashMap<String, String>;
    hash_set: HashSet<u64>;
}
