use std::rc::Rc;

use freshtwin::DeepClone;

trait Node {}

// That its trait does not ask for it is one mistake.
#[derive(DeepClone)]
enum Expression {
    Sum(Box<dyn Node>, Box<dyn Node>),
    List(Vec<Rc<dyn Node>>),
}

#[derive(DeepClone)]
struct Tree {
    root: Box<dyn Node>,
    name: String,
    others: Vec<Option<Box<dyn Node>>>,
    sent: Box<dyn Node + Send>,
}

fn main() {}
// remedy: trait Node => trait Node: freshtwin::DynDeepClone
