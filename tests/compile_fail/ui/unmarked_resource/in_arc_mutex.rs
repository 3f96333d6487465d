use freshtwin::DeepClone;
use std::sync::{Arc, Mutex};

#[derive(DeepClone)]
struct Session {
    name: String,
    live: Arc<Mutex<std::fs::File>>,
}

fn main() {}
