use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    size: u8,
    // A number opens no file.
    #[resource(from = size)]
    file: File,
}

#[derive(DeepClone)]
struct Quoted {
    path: PathBuf,
    // A name has no quotes.
    #[resource(from = "path")]
    file: File,
}

fn main() {}
