use std::sync::{Arc, Barrier, Condvar, Mutex};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Bell {
    rung: Condvar,
    all: Barrier,
}

#[derive(DeepClone)]
struct Queue {
    #[deep_clone(lock)]
    jobs: Arc<(Mutex<Vec<String>>, Condvar)>,
}

fn main() {}
// remedy: Arc<(Mutex<Vec<String>>, Condvar)> => Arc<Jobs> && #[deep_clone(lock)] => #[allow(dead_code)] && fn main => #[derive(DeepClone)] struct Jobs { #[deep_clone(lock)] list: Mutex<Vec<String>>, #[deep_clone(default)] more: Condvar } fn main && rung: => #[deep_clone(default)] rung: && all: => #[deep_clone(default = Barrier::new(2))] all:
