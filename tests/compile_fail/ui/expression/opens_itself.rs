use std::fs::File;

use freshtwin::DeepClone;

// There is a macro `file!`, which is not meant.
#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(open = file.try_clone())]
    file: File,
}

#[derive(DeepClone)]
#[resource(group = both, open = first.try_clone().and_then(|file| Ok((file, second.try_clone()?))))]
struct Pair {
    path: String,
    #[resource(group = both)]
    first: File,
    #[resource(group = both)]
    second: File,
}

fn main() {}
// remedy: = file.try_clone() => = File::open(path) && first.try_clone().and_then(|file| Ok((file, second.try_clone()?))) => File::open(path).and_then(|file| Ok((file.try_clone()?, file)))
