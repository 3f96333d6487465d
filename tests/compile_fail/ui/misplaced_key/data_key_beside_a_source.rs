use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(open = File::open(path), default)]
    log: File,
}

fn main() {}
// remedy: , default => 
