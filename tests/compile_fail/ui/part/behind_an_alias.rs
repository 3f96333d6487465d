use std::cell::Cell;
use std::rc::Rc;

use freshtwin::DeepClone;

// An `Rc` that the derive cannot see.
type Link<T> = Rc<Cell<T>>;

#[derive(DeepClone)]
struct Node<T: Copy> {
    next: Link<T>,
}

fn main() {}
// remedy: T: Copy => T: Copy + 'static
// remedy: #[derive(DeepClone)] => #[derive(DeepClone)] #[deep_clone(bound = "T: DeepClone + 'static")]
