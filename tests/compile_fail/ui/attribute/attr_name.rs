use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(name = Recipe))]
struct Session {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let _: SessionBuilder = Session::builder().path(PathBuf::new());
}
