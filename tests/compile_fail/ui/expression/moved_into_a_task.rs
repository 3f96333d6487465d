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

#[derive(DeepClone)]
struct Passed {
    jobs: Vec<u32>,
    name: String,
    #[resource(new = spawn(move || sum(jobs)))]
    sum: JoinHandle<u32>,
    #[resource(new = spawn(move || print(name)))]
    print: JoinHandle<()>,
}

fn sum(jobs: &[u32]) -> u32 {
    jobs.iter().sum()
}

fn print(name: String) {
    println!("{name}");
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
// remedy: new = spawn(move || sum(jobs)) => new = { let jobs = jobs.clone(); spawn(move || sum(&jobs)) } && new = spawn(move || print(name)) => new = { let name = name.clone(); spawn(move || print(name)) } && new = thread::spawn(move || jobs.iter().sum::<u32>()) => new = { let jobs = jobs.clone(); thread::spawn(move || jobs.iter().sum::<u32>()) } && new = Some(spawn(move || jobs.len())) => new = { let jobs = jobs.clone(); Some(spawn(move || jobs.len())) } && new = std::thread::spawn(move || { let _ = socket.send(&[1]); }) => new = { let socket = socket.clone(); std::thread::spawn(move || { let _ = socket.send(&[1]); }) } && new = spawn(move || jobs.len() + names.len() + hosts.len()) => new = { let jobs = jobs.clone(); let names = names.clone(); let hosts = hosts.clone(); spawn(move || jobs.len() + names.len() + hosts.len()) }
