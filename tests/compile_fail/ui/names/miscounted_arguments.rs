//! Too many arguments of a type of std, and too few of the type itself, are reported once, where they stand.
use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Cache {
    rows: Option<Vec<String, u32, u8>>,
}

#[derive(DeepClone)]
struct Tree<K, V> {
    key: K,
    value: V,
    children: Vec<Tree<K>>,
}

fn main() {}

// remedy: Vec<String, u32, u8> => Vec<String> && Vec<Tree<K>> => Vec<Tree<K, V>>
