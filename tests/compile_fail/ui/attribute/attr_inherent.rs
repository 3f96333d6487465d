use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(inherent = false))]
struct Session {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(inherent = no))]
struct Other {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let _ = Session::builder();
}
