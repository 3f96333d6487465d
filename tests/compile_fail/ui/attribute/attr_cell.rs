use std::cell::{Cell, RefCell};
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Form {
    // No cell at all.
    #[deep_clone(cell)]
    text: String,
}

#[derive(DeepClone)]
struct Both {
    #[deep_clone(cell, lock)]
    text: Cell<Option<String>>,
}

// What is not data where it stands is none in a cell either.
struct Foreign;

#[derive(DeepClone)]
struct Inside {
    #[deep_clone(cell)]
    foreign: Cell<Option<Foreign>>,
    #[deep_clone(cell)]
    other: RefCell<Foreign>,
}

// A type of the user's is reached by its own fields' attributes.
#[derive(DeepClone)]
struct Node {
    id: Cell<u32>,
    #[deep_clone(cell)]
    edges: RefCell<Vec<Rc<Node>>>,
}

fn main() {}
