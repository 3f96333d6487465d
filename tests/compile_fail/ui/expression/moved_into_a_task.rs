use std::net::UdpSocket;
use std::sync::Arc;
use std::thread::{self, JoinHandle, spawn};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    jobs: Vec<u32>,
    names: Vec<String>,
    hosts: Vec<String>,
    port: u16,
    #[resource(open = UdpSocket::bind(("127.0.0.1", *port)).map(Arc::new))]
    socket: Arc<UdpSocket>,
    #[resource(new = thread::spawn(move || jobs.iter().sum::<u32>()))]
    sum: JoinHandle<u32>,
    #[resource(new = std::thread::spawn(move || { let _ = socket.send(&[1]); }))]
    sender: JoinHandle<()>,
    #[resource(new = Some(spawn(move || jobs.len())))]
    count: Option<JoinHandle<usize>>,
    #[resource(new = spawn(move || jobs.len() + names.len() + hosts.len()))]
    all: JoinHandle<usize>,
}

// It runs here and now.
mod own {
    pub fn spawn<T>(run: impl FnOnce() -> T) -> T {
        run()
    }
}

#[derive(DeepClone)]
struct Now {
    jobs: Vec<u32>,
    #[resource(new = own::spawn(move || UdpSocket::bind(("127.0.0.1", jobs.len() as u16)).unwrap()))]
    socket: UdpSocket,
}

fn main() {}
// remedy: new = thread::spawn(move || jobs.iter().sum::<u32>()) => new = { let jobs = jobs.clone(); thread::spawn(move || jobs.iter().sum::<u32>()) } && new = Some(spawn(move || jobs.len())) => new = { let jobs = jobs.clone(); Some(spawn(move || jobs.len())) } && new = std::thread::spawn(move || { let _ = socket.send(&[1]); }) => new = { let socket = socket.clone(); std::thread::spawn(move || { let _ = socket.send(&[1]); }) } && new = spawn(move || jobs.len() + names.len() + hosts.len()) => new = { let jobs = jobs.clone(); let names = names.clone(); let hosts = hosts.clone(); spawn(move || jobs.len() + names.len() + hosts.len()) }
