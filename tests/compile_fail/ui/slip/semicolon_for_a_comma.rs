use std::fs::File;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = ends; new = channel())]
struct Worker {
    path: PathBuf,
    #[resource(from = path; after = file.sync_all())]
    file: File,
    #[resource(group = ends)]
    sender: Sender<u8>,
    #[resource(group = ends)]
    receiver: Receiver<u8>,
}

fn main() {
    let _ = Worker::builder().path("journal".into()).build().unwrap().twin();
}
// remedy: ends; new => ends, new && path; after => path, after
