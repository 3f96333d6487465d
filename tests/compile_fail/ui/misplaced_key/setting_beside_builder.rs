use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder, name = "LogMaker")]
struct Log {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
// remedy: #[deep_clone(builder, name = "LogMaker")] => #[deep_clone(builder(name = LogMaker))]
