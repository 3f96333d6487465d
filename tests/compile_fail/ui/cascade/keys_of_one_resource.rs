//! All keys of one resource in the wrong attribute are one mistake, whatever their order.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[deep_clone(open = File::open(path), after = file.seek(SeekFrom::End(0)))]
    file: File,
    #[deep_clone(after = log.seek(SeekFrom::End(0)), open = File::open(path))]
    log: File,
}

fn two(path: &str) -> io::Result<(File, File)> {
    Ok((File::open(path)?, File::open(path)?))
}

fn rewind(first: &mut File, second: &mut File) -> io::Result<()> {
    first.rewind()?;
    second.rewind()
}

#[derive(DeepClone)]
#[resource(group = both, open = two(path), after = rewind(first, second))]
struct Pair {
    path: String,
    #[resource(group = both)]
    first: File,
    #[deep_clone(group = both)]
    second: File,
}

fn main() {}
// remedy: #[deep_clone( => #[resource(
