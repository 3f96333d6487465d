use std::thread::{Builder, JoinHandle};

use freshtwin::DeepClone;

// One error, and not where the sibling moves into the value.
#[derive(DeepClone)]
struct Worker {
    jobs: Vec<u32>,
    #[resource(open = Builder::new().spawn(|| jobs.iter().sum()))]
    thread: JoinHandle<u32>,
}

fn main() {}
// remedy: spawn(|| jobs.iter().sum()) => spawn({ let jobs = jobs.clone(); move || jobs.iter().sum() })
