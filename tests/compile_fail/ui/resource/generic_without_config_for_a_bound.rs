use std::fs::File;

use freshtwin::{DeepClone, OpenError, Resource};

#[derive(DeepClone)]
struct Worker<R> {
    name: String,
    #[resource]
    source: R,
}

fn again<R: Resource>(old: &R) -> Result<R, OpenError> {
    old.twin()
}

fn restart(worker: &Worker<File>) {
    let _ = again(worker);
}

fn main() {}
// remedy: Worker<File> => Worker<freshtwin::Live<File, freshtwin::fs::FileConfig>>
