use std::sync::mpsc::{Receiver, Sender};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = line, new = std::sync::mpsc::channel())]
struct Line {
    #[resource(from = line)]
    sender: Sender<u8>,
    #[resource(from = line)]
    receiver: Receiver<u8>,
}

fn main() {}
// remedy: from = line => group = line
