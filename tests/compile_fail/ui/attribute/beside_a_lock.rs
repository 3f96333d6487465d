use std::sync::{Mutex, mpsc::Sender};

use freshtwin::DeepClone;

struct Own<T>(T);

#[derive(DeepClone)]
struct Player {
    #[deep_clone(lock)]
    own: Vec<Own<Mutex<u8>>>,
    #[deep_clone(lock)]
    pair: (Mutex<u8>, Option<Sender<u8>>),
}

fn main() {}
