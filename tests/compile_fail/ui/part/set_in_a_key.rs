//! A set that hashes cannot itself be hashed, and neither can a cell.
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Groups {
    all: HashSet<HashSet<u32>>,
    names: BTreeMap<(u8, HashMap<String, u8>), String>,
    nodes: HashSet<Rc<RefCell<u32>>>,
}

fn main() {}
// remedy: HashSet<HashSet<u32>> => HashSet<std::collections::BTreeSet<u32>> && HashMap<String, u8>) => BTreeMap<String, u8>) && Rc<RefCell<u32>> => Rc<u32>
