use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(name = "Plan", derives(Debug)))]
struct Log {
    path: PathBuf,
    #[resource(from = "path", asynch)]
    file: File,
}

fn main() {}
// remedy: "Plan", derives => Plan, derive && from = "path", asynch => from = path
