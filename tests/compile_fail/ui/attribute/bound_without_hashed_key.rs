use freshtwin::DeepClone;
use std::collections::HashMap;

#[derive(DeepClone)]
#[deep_clone(bound = "K: Clone, V: DeepClone")]
struct Index<K, V> {
    entries: HashMap<K, V>,
}

fn main() {}
// remedy: "K: Clone => "K: freshtwin::DeepClone + Eq + std::hash::Hash
// remedy: #[deep_clone(bound = "K: Clone, V: DeepClone")] => // by itself
