use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(with = File::open(path))]
    file: File,
}

fn main() {}
// remedy: with = => open =
