use std::thread::{self, JoinHandle};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    name: String,
    port: u16,
    #[resource(new = thread::spawn(|| println!("{name}:{}", *port)))]
    thread: JoinHandle<()>,
}

// It is there for the whole program.
#[derive(DeepClone)]
struct Counter {
    text: &'static str,
    #[resource(new = thread::spawn(|| text.len()))]
    thread: JoinHandle<usize>,
}

fn main() {}
// remedy: new = thread::spawn(|| println!("{name}:{}", *port)) => new = { let name = name.clone(); let port = port.clone(); thread::spawn(move || println!("{name}:{}", port)) }
