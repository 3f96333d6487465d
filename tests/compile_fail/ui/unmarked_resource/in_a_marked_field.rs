use std::fs::File;
use std::path::PathBuf;

use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
enum Backend {
    Memory,
    Disk { path: PathBuf, file: File },
}

#[derive(DeepClone)]
struct Store {
    #[resource]
    backend: Backend,
    #[resource]
    replicas: Vec<Backend>,
}

fn copy(store: &Store) -> Result<Store, OpenError> {
    store.twin()
}

fn main() {}
// remedy: file: File => #[resource(open = File::open(path))] file: File
