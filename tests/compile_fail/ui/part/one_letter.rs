use std::collections::HashMap;

use freshtwin::DeepClone;

#[derive(Clone)]
struct A(u8);

// Not a parameter, for all that it looks like one.
#[derive(DeepClone)]
struct Model<T, K, const N: usize> {
    first: A,
    others: Vec<(A, T)>,
    by_key: HashMap<K, [T; N]>,
}

fn main() {}
// remedy: #[derive(Clone)] => #[derive(DeepClone)]
