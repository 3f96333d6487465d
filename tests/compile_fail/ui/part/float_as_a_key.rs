use std::collections::{BTreeMap, HashSet};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Chart {
    points: BTreeMap<String, HashSet<f64>>,
    levels: BTreeMap<(u8, f32), String>,
}

fn main() {}
// remedy: HashSet<f64> => HashSet<u64> && (u8, f32) => (u8, u32)
