use std::cell::Cell;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

trait Player {
    fn name(&self) -> String;
}

#[derive(DeepClone)]
struct Game {
    #[deep_clone(lock)]
    players: Vec<Arc<Mutex<Box<dyn Player>>>>,
}

#[derive(DeepClone)]
struct Turn {
    #[deep_clone(cell)]
    next: Cell<Option<Box<dyn Player + Send>>>,
}

fn main() {}
// remedy: trait Player => trait Player: freshtwin::DynDeepClone
