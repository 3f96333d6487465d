// remedy: Ok(File::open(path)?) => File::open(path) && Ok({ File::open(path)?.try_clone()? }) => again(path)
use std::fs::File;
use std::io;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = Ok(File::open(path)?))]
    file: File,
    #[resource(open = Ok({ File::open(path)?.try_clone()? }))]
    again: File,
}

fn again(path: &str) -> io::Result<File> {
    File::open(path)?.try_clone()
}

fn main() {}
