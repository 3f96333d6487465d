use freshtwin::DeepClone;

use std::sync::{Condvar, Mutex};

struct Foreign;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(lock)]
    condition: Condvar,
    #[deep_clone(lock)]
    content: Mutex<Foreign>,
}

fn main() {}
