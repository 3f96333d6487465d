use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log(PathBuf, #[resource(from = self.0)] File);

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(from = self.path.clone())]
    file: File,
}

fn main() {}
// remedy: self.0 => 0 && self.path.clone() => path
