//! The argument is the error. Of a writer, rustc would say it twice.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    #[resource(open = BufWriter::new(File::create(path)))]
    log: BufWriter<File>,
}

#[derive(DeepClone)]
struct Reader {
    path: PathBuf,
    capacity: usize,
    #[resource(open = BufReader::with_capacity(*capacity, File::open(path)))]
    file: BufReader<File>,
}

fn main() {}
// remedy: BufWriter::new(File::create(path)) => File::create(path).map(BufWriter::new) && BufReader::with_capacity(*capacity, File::open(path)) => File::open(path).map(|file| BufReader::with_capacity(*capacity, file))
