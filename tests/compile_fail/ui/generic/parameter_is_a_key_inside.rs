use std::collections::HashMap;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Cache<K, V> {
    map: HashMap<K, V>,
}

// `Cache` is data where `K` is a key, which nothing says here.
#[derive(DeepClone)]
struct Service<K> {
    primary: Cache<K, String>,
    second: Option<Cache<K, String>>,
}

fn main() {}
// remedy: Service<K> => Service<K: Eq + std::hash::Hash>
