use std::sync::LazyLock;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Table {
    primes: LazyLock<Vec<u32>>,
}

fn main() {}
// remedy: primes: => #[deep_clone(default = LazyLock::new(|| vec![2, 3, 5]))] primes:
// remedy: LazyLock<Vec => std::sync::OnceLock<Vec
