use std::thread::{Builder, JoinHandle};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Job {
    seed: u64,
    #[resource(open = Builder::new().name("job".into()).spawn(move || work(*seed)))]
    handle: JoinHandle<u64>,
}

/// Right: another method `spawn` may end the work before it returns.
#[derive(DeepClone)]
struct Done {
    seed: u64,
    #[resource(new = Runtime.spawn(move || work(*seed)))]
    handle: JoinHandle<u64>,
}

struct Runtime;

impl Runtime {
    fn spawn(&self, work: impl FnOnce() -> u64) -> JoinHandle<u64> {
        let done = work();
        std::thread::spawn(move || done)
    }
}

fn work(seed: u64) -> u64 {
    seed
}

fn main() {}
// remedy: open = Builder::new().name("job".into()).spawn(move || work(*seed)) => open = { let seed = seed.clone(); Builder::new().name("job".into()).spawn(move || work(seed)) }
