use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(open = {
        let path = path.with_extension("log");
        File::open(path);
    })]
    file: File,
}

fn main() {}
// remedy: File::open(path); => File::open(path)
