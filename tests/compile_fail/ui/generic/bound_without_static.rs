//! What a `bound` lacks is one mistake, however many fields need it.
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "T: DeepClone")]
struct Tree<T> {
    root: Rc<T>,
    leaf: Option<Rc<T>>,
}

fn main() {}
// remedy: "T: DeepClone" => "T: DeepClone + 'static"
