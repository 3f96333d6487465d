use std::sync::mpsc::Sender;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    jobs: Option<Sender<u8>>,
}

fn main() {}
// remedy: jobs: => #[deep_clone(share)] jobs:
