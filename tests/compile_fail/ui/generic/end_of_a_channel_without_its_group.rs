use std::sync::mpsc;

use freshtwin::DeepClone;

// The mistake is the field without an attribute, and not what the expression gives.
#[derive(DeepClone)]
#[resource(group = jobs, new = mpsc::channel())]
struct Worker<T> {
    done: Vec<T>,
    #[resource(group = jobs)]
    sender: mpsc::Sender<T>,
    receiver: mpsc::Receiver<T>,
}

#[derive(DeepClone)]
#[resource(group = jobs, new = mpsc::channel())]
struct Source<T> {
    back: mpsc::Sender<T>,
    #[resource(group = jobs)]
    tasks: mpsc::Receiver<T>,
    made: u64,
}

fn main() {}
// remedy: receiver: mpsc::Receiver<T>, => #[resource(group = jobs)] receiver: mpsc::Receiver<T>, && back: mpsc::Sender<T>, => #[resource(group = jobs)] back: mpsc::Sender<T>,
