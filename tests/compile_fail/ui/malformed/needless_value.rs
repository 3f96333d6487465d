use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(clone = true)]
    name: String,
    #[deep_clone(default(1))]
    score: u8,
    #[deep_clone(share = false)]
    team: Rc<str>,
}

fn main() {}
