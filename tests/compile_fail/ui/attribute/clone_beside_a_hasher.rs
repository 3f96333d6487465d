// The hasher may lack `Clone` as well as the content, so the error is about the whole type.
use std::collections::HashMap;
use std::hash::{BuildHasher, DefaultHasher};

use freshtwin::DeepClone;

#[derive(Clone)]
struct Plain;

struct Seed;

impl BuildHasher for Seed {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::new()
    }
}

#[derive(DeepClone)]
struct Table {
    #[deep_clone(clone)]
    plain: HashMap<u8, Plain, Seed>,
}

fn main() {}
// remedy: struct Seed; => #[derive(Clone)] struct Seed;
