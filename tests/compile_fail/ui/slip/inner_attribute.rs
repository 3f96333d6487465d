use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page {
    #![deep_clone(share)]
    font: Rc<str>,
}

fn main() {
    let _ = Page { font: "serif".into() }.deep_clone();
}
// remedy: #![ => #[
