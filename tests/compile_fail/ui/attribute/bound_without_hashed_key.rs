use freshtwin::DeepClone;
use std::collections::HashMap;

#[derive(DeepClone)]
#[deep_clone(bound = "K: DeepClone, V: DeepClone")]
struct Index<K, V> {
    entries: HashMap<K, V>,
}

fn main() {}
// remedy: "K: DeepClone => "K: freshtwin::DeepClone + Eq + std::hash::Hash
// remedy: #[deep_clone(bound = "K: DeepClone, V: DeepClone")] => // by itself
