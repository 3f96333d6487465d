use std::collections::LinkedList;
use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

// `Log` itself is one.
#[derive(DeepClone)]
struct Logs {
    #[resource]
    by_name: Vec<(String, Log)>,
    #[resource]
    list: LinkedList<Log>,
}

fn main() {}
// remedy: Vec<(String, Log)> => Vec<Named> && LinkedList<Log> => Vec<Log> && fn main => #[derive(DeepClone)] struct Named { name: String, #[resource] log: Log } fn main
