use std::thread::{Builder, JoinHandle, scope, spawn};

use freshtwin::DeepClone;
use tokio::runtime::Handle;

#[derive(DeepClone)]
struct Job {
    seed: u64,
    #[resource(open = Builder::new().name("job".into()).spawn(move || work(seed)))]
    handle: JoinHandle<u64>,
}

#[derive(DeepClone)]
struct Task {
    seed: u64,
    #[deep_clone(share)]
    runtime: Handle,
    #[resource(new = runtime.spawn(async move { work(*seed) }))]
    handle: tokio::task::JoinHandle<u64>,
}

/// Right: the inner threads end before the expression does.
#[derive(DeepClone)]
struct Scoped {
    seed: u64,
    #[resource(new = { let sum = scope(|scope| scope.spawn(|| work(*seed)).join().unwrap()); spawn(move || sum) })]
    handle: JoinHandle<u64>,
}

fn work(seed: u64) -> u64 {
    seed
}

fn main() {}
// remedy: open = Builder::new().name("job".into()).spawn(move || work(seed)) => open = { let seed = seed.clone(); Builder::new().name("job".into()).spawn(move || work(seed)) } && new = runtime.spawn(async move { work(*seed) }) => new = { let seed = seed.clone(); runtime.spawn(async move { work(seed) }) }
