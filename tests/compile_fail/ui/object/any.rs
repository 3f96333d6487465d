use std::any::Any;
use std::collections::HashMap;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Extensions {
    by_name: HashMap<String, Box<dyn Any>>,
}

fn main() {}
// remedy: dyn Any => dyn Shape && fn main => trait Shape: freshtwin::DynDeepClone {} fn main
// remedy: by_name: HashMap<String, Box => #[deep_clone(share)] by_name: HashMap<String, std::rc::Rc
