use std::{cell::Cell, rc::Rc};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Node {
    next: Cell<Option<Rc<Node>>>,
}

fn main() {}
