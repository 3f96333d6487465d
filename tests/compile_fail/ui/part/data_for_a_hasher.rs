use freshtwin::DeepClone;
use std::collections::{HashMap, HashSet};

#[derive(DeepClone)]
struct Scores {
    by_name: HashMap<String, u32, u32>,
    pairs: HashSet<String, u8>,
}

fn main() {}
// remedy: <String, u32, u32> => <String, (u32, u32)> && <String, u8> => <(String, u8)>
