use std::collections::HashMap;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    name: String,
    task: tokio::task::JoinHandle<u8>,
    tasks: HashMap<String, tokio::task::AbortHandle>,
    runtime: tokio::runtime::Handle,
    tick: Option<tokio::time::Interval>,
}

// Known by its feature, but not this type.
#[derive(DeepClone)]
struct Other {
    permit: tokio::sync::OwnedSemaphorePermit,
}

fn main() {}
// remedy: task: tokio => #[resource(new = tokio::spawn(std::future::ready(1)))] task: tokio && tasks: HashMap => #[deep_clone(default)] tasks: HashMap && runtime: tokio => #[deep_clone(share)] runtime: tokio && tick: Option => #[deep_clone(default)] tick: Option && permit: tokio::sync::OwnedSemaphorePermit => permit: u8
