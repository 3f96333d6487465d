use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(new = { let file = File::open(path)?; file })]
    log: File,
}

fn main() {}
