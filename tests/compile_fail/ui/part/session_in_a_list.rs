use std::collections::{BTreeMap, LinkedList};
use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Logs {
    by_name: BTreeMap<String, Option<Log>>,
    files: LinkedList<Result<File, String>>,
}

fn main() {}
// remedy: by_name: => #[resource] by_name: && files: => #[deep_clone(default)] files:
