use std::cell::Cell;
use std::sync::Mutex;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Shared {
    #[deep_clone(lock cell)]
    names: Mutex<Cell<Vec<String>>>,
}

fn main() {}
// remedy: lock cell => lock, cell
