use std::{fs::File, path::PathBuf, sync::mpsc};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = line, mpsc::channel())]
struct Session {
    path: PathBuf,
    #[resource(File::open(path))]
    log: File,
    #[resource(group = line)]
    sender: mpsc::Sender<u8>,
    #[resource(group = line)]
    receiver: mpsc::Receiver<u8>,
}

fn main() {}
// remedy: (File::open(path)) => (open = File::open(path)) && (group = line, mpsc::channel()) => (group = line, new = mpsc::channel())
