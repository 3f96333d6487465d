use std::{fs::File, path::PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    file: File,
}

fn main() {}
// remedy: file: File => #[resource(open = File::open(path))] file: File
// remedy: path: PathBuf => config: freshtwin::fs::FileConfig && file: File => #[resource(from = config)] file: File
