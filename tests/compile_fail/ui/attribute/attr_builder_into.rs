use freshtwin::DeepClone;
use freshtwin::fs::FileConfig;
use std::fs::File;

// It has a value.
#[derive(DeepClone)]
#[deep_clone(builder(into = true))]
struct Valued {
    log: FileConfig,
    #[resource(from = log)]
    file: File,
}

// It implements `Drop`, so it cannot be taken apart.
#[derive(DeepClone)]
#[deep_clone(builder(into))]
struct Dropped {
    log: FileConfig,
    #[resource(from = log)]
    file: File,
}

impl Drop for Dropped {
    fn drop(&mut self) {}
}

fn main() {}
