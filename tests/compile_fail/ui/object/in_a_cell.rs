use std::{cell::RefCell, rc::Rc};

use freshtwin::{DeepClone, DynDeepClone};

trait Shape: DynDeepClone {}

#[derive(DeepClone)]
struct Scene {
    shapes: Vec<Rc<RefCell<dyn Shape>>>,
}

fn main() {}
// remedy: RefCell<dyn Shape> => RefCell<Box<dyn Shape>>
// remedy: shapes: Vec<Rc<RefCell<dyn Shape>>> => #[deep_clone(share)] shapes: Rc<RefCell<dyn Shape>>
