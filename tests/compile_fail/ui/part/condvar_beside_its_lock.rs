use std::sync::{Arc, Condvar, Mutex};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Game {
    turn: u32,
    ready: Arc<(Mutex<bool>, Condvar)>,
}

fn main() {}
// remedy: ready: => #[deep_clone(default)] ready:
// remedy: ready: => #[deep_clone(default = Arc::new((Mutex::new(true), Condvar::new())))] ready:
// remedy: ready: => #[deep_clone(share)] ready:
