use std::collections::BTreeMap;

use freshtwin::DeepClone;

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key(u8);
#[derive(Clone)]
struct Row(u8);

#[derive(DeepClone)]
struct Table {
    // Both are named.
    rows: BTreeMap<Key, Row>,
}

fn main() {}
// remedy: rows: BTreeMap => #[deep_clone(clone)] rows: BTreeMap
