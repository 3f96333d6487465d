use std::collections::HashMap;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    name: String,
    task: tokio::task::JoinHandle<u8>,
    tasks: HashMap<String, tokio::task::AbortHandle>,
    set: tokio::task::JoinSet<u8>,
    list: Vec<tokio::task::JoinHandle<u8>>,
    runtime: tokio::runtime::Handle,
    tick: Option<tokio::time::Interval>,
}

// Known by its feature, but not this type.
#[derive(DeepClone)]
struct Other {
    permit: tokio::sync::OwnedSemaphorePermit,
}

fn main() {}
// remedy: task: tokio => #[resource(new = tokio::spawn(std::future::ready(1)))] task: tokio && tasks: HashMap => #[deep_clone(default)] tasks: HashMap && set: tokio => #[deep_clone(default)] set: tokio && list: Vec => #[resource(new = vec![tokio::spawn(std::future::ready(1))])] list: Vec && runtime: tokio => #[deep_clone(share)] runtime: tokio && tick: Option => #[deep_clone(default)] tick: Option && permit: tokio::sync::OwnedSemaphorePermit => permit: u8
