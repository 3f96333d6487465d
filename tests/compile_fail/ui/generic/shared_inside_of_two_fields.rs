use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Node<T> {
    next: Option<Rc<Node<T>>>,
    value: T,
}

// The derive does not see that a `Node` holds an `Rc`.
#[derive(DeepClone)]
struct Graph<T> {
    root: Node<T>,
    others: Vec<Node<T>>,
}

fn main() {}
// remedy: struct Graph<T> => struct Graph<T: 'static>
