use std::cell::Cell;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Gate {
    name: String,
    #[lock]
    opened: Option<Arc<Mutex<Vec<u64>>>>,
    #[cell]
    notes: Cell<Vec<String>>,
    // Right: another derive may have an attribute of this name.
    #[cell]
    count: Cell<u64>,
}

fn main() {}
// remedy: opened: => #[deep_clone(lock)] opened: && notes: => #[deep_clone(cell)] notes:
