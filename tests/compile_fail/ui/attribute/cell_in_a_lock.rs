use std::cell::Cell;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

#[derive(Clone, Copy, DeepClone)]
struct Level(u8);

#[derive(DeepClone)]
struct Shared {
    #[deep_clone(lock)]
    names: Arc<Mutex<Cell<Vec<String>>>>,
    // `Copy`.
    #[deep_clone(lock)]
    level: Mutex<Cell<Level>>,
}

fn main() {}
// remedy: names: => #[deep_clone(cell)] names:
