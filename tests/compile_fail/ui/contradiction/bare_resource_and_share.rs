use std::fs::File;
use std::sync::Arc;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    level: u8,
    #[resource]
    #[deep_clone(share)]
    file: Arc<File>,
}

fn main() {}
// remedy: #[resource] => // the same file
