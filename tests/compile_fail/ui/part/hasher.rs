use std::collections::{HashMap, HashSet};
use std::hash::Hasher;

use freshtwin::DeepClone;

struct Seed;

#[derive(Clone, Default)]
struct Sum(u64);

impl Hasher for Sum {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 += bytes.len() as u64;
    }
}

// `Seed` lacks both `Clone` and `BuildHasher`, and a `Hasher` is not a `BuildHasher`: one error for each field.
#[derive(DeepClone)]
struct Table {
    names: HashMap<String, u32, Seed>,
    seen: Vec<HashSet<u64, Sum>>,
}

fn main() {}
// remedy: u32, Seed> => u32> && HashSet<u64, Sum> => HashSet<u64, std::hash::BuildHasherDefault<Sum>>
