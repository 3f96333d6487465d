use std::io;

use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Outcome<T, E> {
    Done(T),
    Failed { error: E, retries: u8 },
}

#[derive(DeepClone)]
struct Task {
    outcome: Option<Outcome<String, io::Error>>,
}

fn main() {}
// remedy: io::Error> => io::ErrorKind>
