use std::{error::Error, fs::File};

use freshtwin::DeepClone;

fn open(path: &str) -> Result<File, Box<dyn Error>> {
    Ok(File::open(path)?)
}

fn check(file: &File) -> Result<(), ()> {
    file.metadata().map(drop).map_err(drop)
}

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = open(path), after = check(file))]
    file: File,
}

fn main() {}
// remedy: open(path), after => open(path).map_err(|error| error.to_string()), after && = check(file) => = check(file).map_err(|_| "what went wrong")
