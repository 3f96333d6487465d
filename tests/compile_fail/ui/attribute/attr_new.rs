use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    // Opening a file can fail.
    #[resource(new = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Both {
    path: PathBuf,
    #[resource(new = path.clone(), open = path.canonicalize())]
    file: PathBuf,
}

fn main() {}
// remedy: new = File => open = File && new = path.clone(), open = path.canonicalize() => new = path.clone()
