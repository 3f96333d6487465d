use std::io;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Job {
    // The error inside is not spelled out.
    last: io::Result<u32>,
}

fn main() {}
// remedy: io::Result<u32> => Result<u32, io::ErrorKind>
