use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(with = |file: &File, _| file.try_clone().expect("a file"))]
    file: File,
}

fn main() {}
// remedy: with = |file: &File, _| file.try_clone().expect("a file") => open = File::open(path)
// remedy: #[resource(with = |file: &File, _| file.try_clone().expect("a file"))] => #[deep_clone(with = |file: &File, _| file.try_clone().expect("a file"))]
