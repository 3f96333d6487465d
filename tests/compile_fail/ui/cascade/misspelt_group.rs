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

// rustc says what is wrong.
#[derive(DeepClone)]
#[resourcee(group = wire, new = channel())]
struct Motor {
    name: String,
    #[resource(group = wire)]
    sender: Sender<u32>,
    #[resource(group = wire)]
    receiver: Receiver<u32>,
}

fn main() {
    let _ = Motor::builder().name("left".to_owned()).build().map(|motor| motor.twin());
}
// remedy: wires => wire && log: => #[deep_clone(lock)] log: && resourcee => resource
