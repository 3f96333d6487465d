use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

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

// With the `move` for one, both are taken.
#[derive(DeepClone)]
struct Poller {
    #[deep_clone(share)]
    stop: Arc<Mutex<bool>>,
    pause: u64,
    #[resource(new = thread::spawn(|| while !*stop.lock().unwrap() { thread::sleep(Duration::from_millis(*pause)) }))]
    thread: JoinHandle<()>,
}

fn main() {}
// remedy: new = thread::spawn(|| println!("{name}:{}", *port)) => new = { let name = name.clone(); let port = port.clone(); thread::spawn(move || println!("{name}:{}", port)) } && new = thread::spawn(|| while !*stop.lock().unwrap() { thread::sleep(Duration::from_millis(*pause)) }) => new = { let stop = stop.clone(); let pause = pause.clone(); thread::spawn(move || while !*stop.lock().unwrap() { thread::sleep(Duration::from_millis(pause)) }) }
