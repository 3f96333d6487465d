use std::thread::JoinHandle;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Pump {
    rate: u32,
    thread: Option<JoinHandle<()>>,
}

fn main() {}
// remedy: thread: Option => #[deep_clone(default)] thread: Option
