use std::io;
use std::process::{Child, ChildStdin, ChildStdout};
use std::sync::mpsc::{Receiver, Sender, channel};

use freshtwin::DeepClone;

fn start(program: &str) -> io::Result<(Child, ChildStdin, ChildStdout)> {
    Err(io::Error::other(program))
}

#[derive(DeepClone)]
#[resource(group = engine, open = start(program))]
struct Engine {
    program: String,
    #[resource(group = engine)]
    child: Child,
    stdin: ChildStdin,
    #[resource(group = engine)]
    stdout: ChildStdout,
}

#[derive(DeepClone)]
enum Link {
    Off,
    #[resource(group = there, new = channel())]
    #[resource(group = back, new = channel())]
    On(
        #[resource(group = there)] Sender<u8>,
        #[resource(group = there)] Receiver<u8>,
        #[resource(group = back)] Sender<char>,
        Receiver<char>,
    ),
}

// A type of the user's own with such a name.
mod family {
    pub struct Child(pub u8);
}

#[derive(DeepClone)]
#[resource(group = calls, new = channel())]
struct Home {
    #[resource(group = calls)]
    out: Sender<u8>,
    #[resource(group = calls)]
    back: Receiver<u8>,
    child: family::Child,
}

fn main() {
    let engine = Engine::builder().program("cat".to_owned()).build();
    let _ = engine.and_then(|engine| engine.twin());
}
// remedy: stdin: ChildStdin => #[resource(group = engine)] stdin: ChildStdin && Receiver<char>, => #[resource(group = back)] Receiver<char>, && pub struct => #[derive(freshtwin::DeepClone)] pub struct
