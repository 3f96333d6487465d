use std::fs::File;
use std::path::Path;

use freshtwin::DeepClone;

// rustc says it itself.
#[derive(DeepClone)]
struct Log {
    path: Path,
    #[resource(open = File::open(path))]
    file: File,
}

// It does not at the end.
#[derive(DeepClone)]
struct Journal {
    #[resource(open = File::open(path))]
    file: File,
    path: Path,
}

fn main() {}
// remedy: path: Path => path: std::path::PathBuf
