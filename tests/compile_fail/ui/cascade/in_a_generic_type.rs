use std::fs::File;
use std::rc::Rc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log<T> {
    #[deep_clone(shar)]
    shared: Rc<T>,
    // Asked all the same.
    file: File,
    // Not asked without a bound.
    last: Option<T>,
    next: Option<Box<Log<T>>>,
}

fn main() {}
// remedy: shar) => share) && file: File => file: u8
