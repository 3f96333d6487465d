use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Key(u8);

#[derive(DeepClone)]
struct Index {
    by_key: BTreeMap<Key, u8>,
    seen: Rc<BTreeSet<(Key, u8)>>,
}

fn main() {}
// remedy: struct Key => #[derive(PartialEq, Eq, PartialOrd, Ord)] struct Key
