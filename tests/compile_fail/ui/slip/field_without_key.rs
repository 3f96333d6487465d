use std::fs::File;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(path)]
    file: File,
}

#[derive(DeepClone)]
#[resource(group = pair, new = channel())]
struct Queue {
    #[resource(pair)]
    jobs: Sender<u32>,
    #[resource(group = pair)]
    next: Receiver<u32>,
}

fn main() {}
// remedy: #[resource(path)] => #[resource(from = path)] && #[resource(pair)] => #[resource(group = pair)]
