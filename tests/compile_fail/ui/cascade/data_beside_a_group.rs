use std::fs::File;
use std::sync::mpsc::{Receiver, Sender};

use freshtwin::DeepClone;

// The group is right: so two errors.
#[derive(DeepClone)]
#[resource(group = line, new = std::sync::mpsc::channel())]
struct Line {
    path: String,
    #[resource(group = line)]
    sender: Sender<u8>,
    #[resource(group = line)]
    receiver: Receiver<u8>,
    #[resource(opens = File::open(path))]
    first: File,
    second: File,
}

// The group is meant for the fields: one error.
#[derive(DeepClone)]
#[resource(group = line, new = std::sync::mpsc::channel())]
struct Empty {
    sender: Sender<u8>,
    receiver: Receiver<u8>,
}

// The group is not written yet: so two errors.
#[derive(DeepClone)]
struct Shell {
    history: std::sync::Mutex<Vec<String>>,
    #[resource(group = process)]
    child: std::process::Child,
    #[resource(group = process)]
    input: std::process::ChildStdin,
}

fn main() {}
