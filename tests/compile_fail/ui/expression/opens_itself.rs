use std::fs::File;

use freshtwin::DeepClone;

// There is a macro `file!`, which is not meant.
#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(open = file.try_clone())]
    file: File,
}

fn main() {}
// remedy: file.try_clone() => File::open(path)
