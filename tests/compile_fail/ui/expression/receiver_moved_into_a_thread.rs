use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = jobs, new = channel())]
struct Worker {
    #[resource(group = jobs)]
    sender: Sender<u32>,
    #[resource(group = jobs)] receiver: Receiver<u32>,
    #[resource(new = thread::spawn(move || receiver.iter().sum()))]
    thread: JoinHandle<u32>,
}

// Clones of these lead to the same value.
#[derive(DeepClone)]
#[resource(group = there, new = channel())]
struct Source {
    #[resource(group = there)]
    sender: Sender<u32>,
    #[resource(group = there)]
    receiver: Receiver<u32>,
    #[resource(new = Arc::new(Mutex::new(0)))]
    sent: Arc<Mutex<u32>>,
    #[resource(new = thread::spawn(move || sender.send(*sent.lock().unwrap()).unwrap()))]
    thread: JoinHandle<()>,
}

fn start() -> (Sender<u32>, JoinHandle<u32>) {
    let (sender, receiver) = channel();
    (sender, thread::spawn(move || receiver.iter().sum()))
}

fn main() {
    let (sender, thread) = start();
    drop(sender);
    drop(thread.join());
}
// remedy: group = jobs, new = channel() => group = jobs, new = start() && #[resource(group = jobs)] receiver: Receiver<u32>, => // in the thread && #[resource(new = thread::spawn(move || receiver.iter().sum()))] => #[resource(group = jobs)] && new = thread::spawn(move || sender.send(*sent.lock().unwrap()).unwrap()) => new = { let sender = sender.clone(); let sent = sent.clone(); thread::spawn(move || sender.send(*sent.lock().unwrap()).unwrap()) }
