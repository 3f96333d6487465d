//! Data without shared pointers.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::hash::Hash;

use serde::{Deserialize, Serialize};

use crate::random::Random;

/// How many items each container has.
pub const ITEMS: usize = 10_000;

/// A struct of ten fields, none of which owns memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Flat {
    pub id: u64,
    pub parent: Option<u64>,
    pub position: (f64, f64, f64),
    pub color: [u8; 4],
    pub count: u32,
    pub letter: char,
    pub visible: bool,
    pub level: i16,
    pub weight: f32,
    pub checksum: [u64; 4],
}

/// Scalars, and not `Copy`: `Clone` goes field by field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Scalars {
    pub id: u64,
    pub x: f64,
    pub y: f64,
    pub count: u32,
    pub level: u16,
    pub visible: bool,
}

/// What a record of a program looks like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub struct Record {
    pub id: u64,
    pub name: String,
    pub mail: Option<String>,
    pub tags: Vec<String>,
    pub scores: Vec<u32>,
    pub state: State,
}

/// One of the fields of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, freshtwin::DeepClone, deepclone::DeepClone)]
#[allow(missing_docs)]
pub enum State {
    New,
    Since(u64),
    Closed { reason: String, code: i32 },
}

/// A value made from random numbers.
pub trait Sample {
    /// The next one.
    fn sample(random: &mut Random) -> Self;
}

macro_rules! sample {
    ($($ty:ty = |$random:ident| $value:expr;)*) => {$(
        impl Sample for $ty {
            fn sample($random: &mut Random) -> Self {
                $value
            }
        }
    )*};
}

sample! {
    u8 = |random| random.next() as u8;
    u64 = |random| random.next();
    [u8; 32] = |random| std::array::from_fn(|_| random.next() as u8);
    String = |random| random.word();
    Flat = |random| Flat {
        id: random.next(),
        parent: (random.next() % 2 == 0).then(|| random.next()),
        position: (random.next() as f64, random.next() as f64, random.next() as f64),
        color: std::array::from_fn(|_| random.next() as u8),
        count: random.next() as u32,
        letter: 'x',
        visible: random.next() % 2 == 0,
        level: random.next() as i16,
        weight: random.next() as f32,
        checksum: std::array::from_fn(|_| random.next()),
    };
    Scalars = |random| Scalars {
        id: random.next(),
        x: random.next() as f64,
        y: random.next() as f64,
        count: random.next() as u32,
        level: random.next() as u16,
        visible: random.next() % 2 == 0,
    };
    Record = |random| Record {
        id: random.next(),
        name: random.word(),
        mail: (random.next() % 2 == 0).then(|| random.word()),
        tags: (0..random.below(4)).map(|_| random.word()).collect(),
        scores: (0..random.below(8)).map(|_| random.next() as u32).collect(),
        state: match random.below(3) {
            0 => State::New,
            1 => State::Since(random.next()),
            _ => State::Closed { reason: random.word(), code: random.next() as i32 },
        },
    };
}

impl<A: Sample, B: Sample> Sample for (A, B) {
    fn sample(random: &mut Random) -> Self {
        (A::sample(random), B::sample(random))
    }
}

/// A container of [`ITEMS`] items, or one struct.
pub trait Filled {
    /// The same value at every call.
    fn filled() -> Self;
}

fn samples<T: Sample>(count: usize) -> impl Iterator<Item = T> {
    let mut random = Random::new(7);
    (0..count).map(move |_| T::sample(&mut random))
}

impl Filled for Flat {
    fn filled() -> Self {
        Self::sample(&mut Random::new(7))
    }
}

impl Filled for Record {
    fn filled() -> Self {
        Self::sample(&mut Random::new(7))
    }
}

macro_rules! filled {
    ($([$($generics:tt)*] $container:ty;)*) => {$(
        impl<$($generics)*> Filled for $container {
            fn filled() -> Self {
                samples(ITEMS).collect()
            }
        }
    )*};
}

filled! {
    [T: Sample] Vec<T>;
    [K: Sample + Ord, V: Sample] BTreeMap<K, V>;
    [T: Sample + Ord] BTreeSet<T>;
    [T: Sample + Ord] BinaryHeap<T>;
    [K: Sample + Eq + Hash, V: Sample] HashMap<K, V>;
    [T: Sample + Eq + Hash] HashSet<T>;
}

impl<T: Sample> Filled for VecDeque<T> {
    /// Wrapped around, as a queue in use is.
    fn filled() -> Self {
        let mut queue: Self = samples(ITEMS).collect();
        for item in samples(ITEMS / 3) {
            queue.pop_front();
            queue.push_back(item);
        }
        queue
    }
}
