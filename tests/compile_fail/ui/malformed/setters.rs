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

// As other builders take it.
#[derive(DeepClone)]
#[deep_clone(builder(setters(prefix = "with_"), serde))]
struct Journal {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
// remedy: setters = private => setters = pub && setters(prefix = "with_"), serde => setters = pub, derive(Clone)
