use std::sync::Arc;

use freshtwin::DeepClone;

// Stands in for the crate.
mod parking_lot {
    pub struct Mutex<T>(pub T);
}

#[derive(DeepClone)]
struct Shared {
    state: Arc<parking_lot::Mutex<Vec<u8>>>,
}

#[derive(DeepClone)]
struct Marked {
    #[deep_clone(lock)]
    state: Arc<parking_lot::Mutex<Vec<u8>>>,
}

fn main() {}
// remedy: #[deep_clone(lock)] => #[deep_clone(share)] && struct Shared { => struct Shared { #[deep_clone(share)]
