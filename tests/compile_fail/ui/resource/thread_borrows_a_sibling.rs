use std::thread::{JoinHandle, spawn};

use freshtwin::DeepClone;

// One error, and not where the sibling moves into the value.
#[derive(DeepClone)]
struct Worker {
    jobs: Vec<u32>,
    #[resource(new = spawn(move || jobs.iter().sum()))]
    thread: JoinHandle<u32>,
}

#[derive(DeepClone)]
struct Task {
    jobs: Vec<u32>,
    #[resource(open = std::thread::Builder::new().spawn(|| jobs.len()))]
    thread: JoinHandle<usize>,
}

fn main() {}
// remedy: spawn(move || jobs.iter().sum()) => { let jobs = jobs.clone(); spawn(move || jobs.iter().sum()) } && spawn(|| jobs.len()) => spawn({ let jobs = jobs.clone(); move || jobs.len() })
