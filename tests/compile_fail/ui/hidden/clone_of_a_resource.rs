use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn misuse(log: Log) {
    // There is no `Clone`; `deep_clone` is no way out either.
    let _ = log.clone();
}

fn main() {}
// remedy: log.clone() => log.twin()
