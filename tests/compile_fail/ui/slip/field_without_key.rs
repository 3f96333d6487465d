use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(path)]
    file: File,
}

fn main() {}
// remedy: #[resource(path)] => #[resource(from = path)]
