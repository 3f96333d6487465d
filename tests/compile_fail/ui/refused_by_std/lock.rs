use std::sync::Mutex;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Gate {
    name: String,
    opened: Vec<(u8, Mutex<u64>)>,
}

fn main() {}
// remedy: opened: => #[deep_clone(lock)] opened:
