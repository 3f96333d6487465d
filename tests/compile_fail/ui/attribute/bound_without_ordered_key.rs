use freshtwin::DeepClone;
use std::collections::BTreeSet;

#[derive(DeepClone)]
#[deep_clone(bound = "K: Ord")]
struct Index<K> {
    keys: Vec<BTreeSet<K>>,
}

fn main() {}
// remedy: "K: Ord" => "K: freshtwin::DeepClone + Ord"
// remedy: #[deep_clone(bound = "K: Ord")] => // by itself
