use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = match File::open(path) { Ok(file) => file, Err(_) => panic!() })]
    file: File,
}

fn main() {}
// remedy: open = match => new = match
