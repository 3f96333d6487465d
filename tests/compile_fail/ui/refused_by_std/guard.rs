use std::cell::Ref;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct View<'a> {
    row: Ref<'a, String>,
}

fn main() {}
// remedy: View<'a> => View && Ref<'a, String> => std::rc::Rc<std::cell::RefCell<String>>
