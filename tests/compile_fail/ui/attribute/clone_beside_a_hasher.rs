// The hasher may lack `Clone` as well as the content, so the error is about all of the map. Those of std do not.
use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, RandomState};

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

struct Content;

#[derive(DeepClone)]
struct Table {
    #[deep_clone(clone)]
    plain: HashMap<u8, Plain, Seed>,
    #[deep_clone(clone)]
    inner: Vec<HashMap<u8, u8, Seed>>,
    #[deep_clone(clone)]
    random: HashMap<u8, Content, RandomState>,
    #[deep_clone(clone)]
    default: HashMap<u8, [Content; 2], BuildHasherDefault<DefaultHasher>>,
}

fn main() {}
// remedy: struct Seed; => #[derive(Clone)] struct Seed; && struct Content; => #[derive(Clone)] struct Content;
