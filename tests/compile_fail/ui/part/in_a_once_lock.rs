use std::fs::File;
use std::sync::OnceLock;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    opened: OnceLock<File>,
}

fn main() {}
// remedy: opened => #[deep_clone(default)] opened
