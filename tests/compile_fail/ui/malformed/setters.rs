use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(setters = private))]
struct Log {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
// remedy: setters = private => setters = pub
