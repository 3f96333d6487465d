use std::sync::mpsc::{Receiver, Sender};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Mailbox {
    size: usize,
    to: Sender<String>,
    from: Receiver<String>,
}

fn main() {}
// remedy: #[derive(DeepClone)] => #[derive(DeepClone)] #[resource(group = channel, new = std::sync::mpsc::channel())] && to: Sender => #[resource(group = channel)] to: Sender && from: Receiver => #[resource(group = channel)] from: Receiver
