use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound(T: DeepClone))]
struct Pair<T> {
    #[deep_clone("share")]
    first: Rc<u8>,
    second: T,
}

fn main() {}
// remedy: "share" => share && bound(T: DeepClone) => bound = "T: DeepClone"
