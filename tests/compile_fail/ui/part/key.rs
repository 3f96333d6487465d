use std::{
    collections::{BTreeSet, HashMap},
    fs::File,
};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Key(u8);

struct Foreign;

// One error for each: a key that is no data, or refused, is not asked for more.
#[derive(DeepClone)]
struct Table {
    rows: HashMap<Key, u8>,
    names: BTreeSet<Key>,
    foreign: HashMap<Foreign, Vec<u8>>,
    files: HashMap<File, u8>,
}

fn main() {}
