//! Of a parameter that is the key of two kinds of maps, each says what the `bound` lacks. Another field with it says
//! nothing more.
use std::collections::{BTreeMap, HashSet};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "K: DeepClone, V: DeepClone")]
struct Index<K, V> {
    recent: Vec<K>,
    sorted: BTreeMap<K, V>,
    hidden: HashSet<K>,
}

fn main() {}

// remedy: K: DeepClone, => K: DeepClone + Ord + Eq + std::hash::Hash,
