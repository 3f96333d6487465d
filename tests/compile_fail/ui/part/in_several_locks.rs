//! One type that is not data is one mistake, in however many locks and fields it is.
use std::cell::Cell;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::DeepClone;

struct Row(u8);

#[derive(DeepClone)]
struct Table {
    #[deep_clone(lock)]
    rows: Mutex<Vec<Row>>,
    #[deep_clone(lock)]
    first: Arc<RwLock<Row>>,
    last: Row,
}

trait Player {}

#[derive(DeepClone)]
struct Game {
    #[deep_clone(lock)]
    all: Mutex<Vec<Box<dyn Player>>>,
    #[deep_clone(cell)]
    next: Cell<Option<Box<dyn Player>>>,
}

fn main() {}
// remedy: struct Row => #[derive(DeepClone)] struct Row && trait Player => trait Player: freshtwin::DynDeepClone
