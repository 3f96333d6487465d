use std::cell::{Cell, RefCell};
use std::fs::File;
use std::net::UdpSocket;
use std::sync::mpsc::{Receiver, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Node {
    path: String,
    address: RefCell<String>,
    port: Cell<u16>,
    #[resource(open = File::open(path))]
    file: File,
    #[resource(open = UdpSocket::bind((address.borrow().as_str(), port.get())))]
    socket: UdpSocket,
}

// A resource that two others read.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Numbers {
    #[resource(new = channel().1)]
    jobs: Receiver<u8>,
    #[resource(new = jobs.try_iter().count())]
    first: usize,
    #[resource(new = jobs.try_iter().sum())]
    second: u8,
}

// What one thread reads alone, is not shared.
#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Alone {
    path: RefCell<String>,
    #[resource(open = File::open(path.borrow().as_str()))]
    file: File,
}

fn main() {
    let twin = Alone::builder().path(RefCell::default()).build().and_then(|alone| alone.twin());
    drop(twin);
}
// remedy: #[deep_clone(builder(concurrent))] => // in turn
// remedy: address: RefCell => #[deep_clone(lock)] address: std::sync::Mutex && address.borrow() => address.lock().unwrap() && port: Cell<u16> => port: std::sync::atomic::AtomicU16 && port.get() => port.load(std::sync::atomic::Ordering::Relaxed) && channel().1 => std::sync::Mutex::new(channel().1) && jobs: Receiver<u8> => jobs: std::sync::Mutex<Receiver<u8>> && jobs.try_iter() => jobs.lock().unwrap().try_iter()
