use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = wire, new = channel())]
struct Engine {
    log: Mutex<Vec<String>>,
    #[resource(group = wire)]
    sender: Sender<u32>,
    #[resource(group = wires)]
    receiver: Receiver<u32>,
}

fn main() {}
// remedy: wires => wire && log: => #[deep_clone(lock)] log:
