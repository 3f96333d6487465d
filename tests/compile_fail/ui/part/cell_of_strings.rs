use std::cell::Cell;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page {
    names: Cell<Vec<String>>,
}

fn main() {}
// remedy: names: => #[deep_clone(cell)] names:
