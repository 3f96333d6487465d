use std::fs::File;

use freshtwin::DeepClone;

fn lines(file: &File) -> usize {
    file.metadata().map_or(0, |metadata| metadata.len() as usize)
}

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = File::open(path), after = lines(file))]
    file: File,
}

fn main() {}
// remedy: after = lines(file) => after = { let _ = lines(file); }
