use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    #[resource(group = line, new = channel())]
    sender: Sender<u32>,
    #[resource(group = line)]
    receiver: Receiver<u32>,
}

fn main() {}
// remedy: #[resource(group = line, new = channel())] => #[resource(group = line)] && struct => #[resource(group = line, new = channel())] struct
