use freshtwin::DeepClone;
use std::collections::HashMap;

// The parameters are data, but the map asks more of its keys.
#[derive(DeepClone)]
#[deep_clone(bound = "K: DeepClone + Eq, V: DeepClone")]
struct Table<K, V> {
    entries: HashMap<K, V>,
}

fn main() {}
// remedy: "K: DeepClone + Eq => "K: freshtwin::DeepClone + Eq + std::hash::Hash
// remedy: #[deep_clone(bound = "K: DeepClone + Eq, V: DeepClone")] => // by itself
