use freshtwin::DeepClone;

use std::sync::{Condvar, Mutex};

struct Foreign;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(lock)]
    condition: Condvar,
    #[deep_clone(lock)]
    content: Mutex<Foreign>,
    #[deep_clone(lock)]
    pair: std::sync::Arc<(Mutex<bool>, Condvar)>,
    #[deep_clone(lock)]
    list: std::sync::Arc<Mutex<Vec<Foreign>>>,
}

fn main() {}
// remedy: #[deep_clone(lock)] => #[deep_clone(default)] && struct Foreign => #[derive(Default)] struct Foreign
