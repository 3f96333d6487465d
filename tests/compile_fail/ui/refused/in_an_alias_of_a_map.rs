//! A type that is refused is named also if an alias hides the map, the queue or the cell around it.
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::rc::Rc;
use std::sync::Mutex;

use freshtwin::DeepClone;

type Files = HashMap<String, File>;
type Locks = Rc<RefCell<VecDeque<Mutex<u8>>>>;

#[derive(DeepClone)]
struct Open {
    files: Files,
    locks: Locks,
}

fn main() {}

// remedy: files: => #[resource(new = Files::new())] files: && locks: => #[deep_clone(share)] locks:
