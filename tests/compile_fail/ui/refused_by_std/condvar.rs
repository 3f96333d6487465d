use std::sync::{Barrier, Condvar};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Bell {
    rung: Condvar,
    all: Barrier,
}

fn main() {}
// remedy: rung: => #[deep_clone(default)] rung: && all: => #[deep_clone(default = Barrier::new(2))] all:
