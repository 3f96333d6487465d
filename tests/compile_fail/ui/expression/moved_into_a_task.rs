use std::net::UdpSocket;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    jobs: Vec<u32>,
    port: u16,
    #[resource(open = UdpSocket::bind(("127.0.0.1", *port)).map(Arc::new))]
    socket: Arc<UdpSocket>,
    #[resource(new = thread::spawn(move || jobs.iter().sum::<u32>()))]
    sum: JoinHandle<u32>,
    #[resource(new = std::thread::spawn(move || { let _ = socket.send(&[1]); }))]
    sender: JoinHandle<()>,
}

fn main() {}
// remedy: new = thread::spawn(move || jobs.iter().sum::<u32>()) => new = { let jobs = jobs.clone(); thread::spawn(move || jobs.iter().sum::<u32>()) } && new = std::thread::spawn(move || { let _ = socket.send(&[1]); }) => new = { let socket = socket.clone(); std::thread::spawn(move || { let _ = socket.send(&[1]); }) }
