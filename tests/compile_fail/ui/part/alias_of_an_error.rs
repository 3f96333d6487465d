use std::error::Error;
use std::io;

use freshtwin::DeepClone;

type Answer<T> = std::result::Result<T, Box<dyn Error>>;
mod text {
    pub type Result<T> = std::result::Result<T, String>;
}
mod any {
    pub type Result<T> = super::Answer<T>;
}

#[derive(DeepClone)]
struct Job {
    // The error inside is not spelled out.
    last: io::Result<u32>,
    all: Vec<any::Result<u32>>,
    texts: Vec<text::Result<u32>>,
}

fn main() {}
// remedy: io::Result<u32> => Result<u32, io::ErrorKind> && any::Result<u32> => text::Result<u32>
