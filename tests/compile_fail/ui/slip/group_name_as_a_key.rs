use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(jobs = channel())]
struct Worker {
    #[resource(group = jobs)]
    sender: Sender<u32>,
    #[resource(group = jobs)]
    receiver: Receiver<u32>,
}

fn main() {
    let _ = Worker::builder().build().unwrap().twin().unwrap();
}
// remedy: #[resource(jobs = channel())] => #[resource(group = jobs, new = channel())]
