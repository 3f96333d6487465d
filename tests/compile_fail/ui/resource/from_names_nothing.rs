use freshtwin::DeepClone;
use std::{fs::File, path::PathBuf};

#[derive(DeepClone)]
enum Sink {
    Named {
        path: PathBuf,
    },
    Open {
        #[resource(from = path)]
        file: File,
    },
}

#[derive(DeepClone)]
struct Log(PathBuf, #[resource(from = path)] File);

fn main() {}
// remedy: Open { => Open { path: PathBuf, && (PathBuf, #[resource(from = path)] => (PathBuf, #[resource(from = 0)]
