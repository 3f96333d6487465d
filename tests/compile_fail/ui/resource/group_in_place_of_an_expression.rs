use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, new = channel())]
struct Actor {
    name: String,
    #[resource(group = wire)]
    sender: Sender<String>,
    #[resource(open = wire)]
    receiver: Receiver<String>,
}

fn main() {}
// remedy: open = wire => group = wire
