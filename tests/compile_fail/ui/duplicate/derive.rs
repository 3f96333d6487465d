use std::fs::File;
use std::path::PathBuf;

use freshtwin::{DeepClone, OpenError};

// The last one sees the same item, and expands it.
#[derive(DeepClone)]
#[derive(Debug, DeepClone)]
struct Log {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(freshtwin::DeepClone)]
#[derive(PartialEq)]
#[derive(Default, freshtwin::DeepClone)]
struct Stack<T> {
    items: Vec<T>,
    #[deep_clone(default)]
    hits: u32,
}

fn copies(log: &Log, stack: &Stack<u8>) -> Result<(Log, Stack<u8>), OpenError> {
    Ok((log.twin()?, stack.deep_clone()))
}

// Another derive of this name is none of its business.
mod other {
    pub use std::fmt::Debug as ByName;
}
mod beside {
    use super::other::ByName as DeepClone;

    #[derive(freshtwin::DeepClone)]
    #[derive(DeepClone)]
    struct Row(String);
}

fn main() {}
// remedy: Debug, DeepClone => Debug && Default, freshtwin::DeepClone => Default
