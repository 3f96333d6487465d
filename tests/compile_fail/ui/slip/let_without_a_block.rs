use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[deep_clone(default = let pages = 7)]
    pages: u8,
    #[resource(open = let file = File::open(path))]
    file: File,
}

fn main() {}
// remedy: let pages = 7 => { let pages = 7; pages } && let file = File::open(path) => { let file = File::open(path); file }
