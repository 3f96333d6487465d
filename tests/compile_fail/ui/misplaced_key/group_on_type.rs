use std::sync::mpsc::{Receiver, Sender};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(group = line, new = std::sync::mpsc::channel())]
struct Line {
    #[resource(group = line)]
    sender: Sender<u8>,
    #[resource(group = line)]
    receiver: Receiver<u8>,
}

fn main() {}
// remedy: #[deep_clone(group => #[resource(group
