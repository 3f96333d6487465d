use std::cell::Cell;
use std::sync::{Arc, Mutex};

use freshtwin::{DeepClone, DynDeepClone};

trait Shape {}
trait Tool: DynDeepClone {}

#[derive(DeepClone)]
struct Shared {
    #[deep_clone(lock)]
    shapes: Arc<Mutex<Vec<Box<dyn Shape>>>>,
    #[deep_clone(cell)]
    last: Cell<Option<Box<dyn Shape>>>,
    #[deep_clone(lock)]
    tools: Mutex<Vec<(u8, Box<dyn Tool>)>>,
}

fn main() {}
// remedy: trait Shape {} => trait Shape: DynDeepClone {}
