use std::fs::File;
use std::io::Result;
use std::path::{Path, PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(open = prepare(path); open(path))]
    file: File,
}

fn prepare(_: &Path) {}

fn open(path: &Path) -> Result<File> {
    File::open(path)
}

fn main() {}
// remedy: prepare(path); open(path) => { prepare(path); open(path) }
