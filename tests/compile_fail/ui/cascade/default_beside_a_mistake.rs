use std::rc::Rc;
use std::time::SystemTime;

use freshtwin::DeepClone;

struct Foreign;

#[derive(DeepClone)]
struct Run {
    #[deep_clone(default)]
    started: SystemTime,
    #[deep_clone(clone)]
    foreign: Foreign,
    #[deep_clone(lock)]
    names: Rc<Vec<String>>,
}

fn main() {}
// remedy: #[deep_clone(default)] => #[deep_clone(default = SystemTime::now())] && #[deep_clone(lock)] => // data && struct Foreign => #[derive(Clone)] struct Foreign
