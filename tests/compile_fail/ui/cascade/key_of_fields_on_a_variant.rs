use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

struct Row;

#[derive(DeepClone)]
enum Event {
    #[deep_clone(lock)]
    Started(Mutex<u8>),
    Stopped(Row),
}

#[derive(DeepClone)]
#[deep_clone(share)]
struct Shared {
    lock: Arc<Mutex<u8>>,
}

fn main() {}
