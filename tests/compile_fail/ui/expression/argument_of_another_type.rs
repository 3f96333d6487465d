use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(new = BufReader::new(path))]
    reader: BufReader<File>,
    #[resource(open = File::options().append(true).open(path))]
    file: File,
    #[resource(open = file.try_clone().map(BufReader::new))]
    writer: BufWriter<File>,
}

fn main() {}
// remedy: new = BufReader::new(path) => open = File::open(path).map(BufReader::new) && try_clone().map(BufReader::new) => try_clone().map(BufWriter::new)
