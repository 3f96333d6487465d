use std::ptr::NonNull;

use freshtwin::DeepClone;

struct Leaf;

// Of a pointer to anything, the text is that of pointers.
#[derive(DeepClone)]
struct Node {
    next: Option<NonNull<Node>>,
    leaf: NonNull<Leaf>,
}

fn main() {}
