// Several siblings that a thread takes with it are one mistake, and its remedy is one block.

use std::thread::{self, JoinHandle};
use std::time::Duration;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Ticker {
    interval: Duration,
    message: String,
    #[resource(new = thread::spawn(move || {
        thread::sleep(*interval);
        println!("{message}");
    }))]
    thread: JoinHandle<()>,
}

fn main() {}
// remedy: new = thread => new = { let interval = interval.clone(); let message = message.clone(); thread && *interval => interval && }))] => })})]
