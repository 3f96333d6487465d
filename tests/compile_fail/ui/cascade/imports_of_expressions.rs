// rustc does not call the imports of a refused expression unused: who removed one would have one more error.
use std::fs::{File, read};
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Worker {
    program: String,
    #[resource(open = Command::new(self.program).arg(format!("{:?}", Duration::from_secs(1))).spawn())]
    child: Child,
}

#[derive(DeepClone)]
#[resource(group = link, new = channel(), asink)]
struct Line {
    #[resource(group = link)]
    sender: Sender<u8>,
    #[resource(group = link)]
    receiver: Receiver<u8>,
}

#[derive(DeepClone)]
struct Page<T: Default> {
    #[deep_clone(defaults, default = read("page").unwrap())]
    bytes: Vec<u8>,
    // A name that the expression declares, or that is of the type, is no import.
    #[deep_clone(default = T::default())]
    title: T,
    #[resource(open = { use std::fs::OpenOptions; OpenOptions::new().open("page") })]
    file: File,
}

fn main() {}
