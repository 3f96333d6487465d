use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    // A slip of the pen.
    #[resource(open = File::open(paht))]
    first: File,
}

#[derive(DeepClone)]
struct Other {
    path: PathBuf,
    // A file that may be missing, where the field holds one for sure.
    #[resource(open = File::open(path).map(Some))]
    first: File,
}

fn main() {}
