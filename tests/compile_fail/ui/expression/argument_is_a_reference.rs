use std::fs::File;
use std::io::{BufReader, BufWriter, LineWriter};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource(open = File::create(path))]
    file: File,
    #[resource(new = BufWriter::new(file))]
    writer: BufWriter<File>,
    #[resource(open = BufReader::with_capacity(8, file))]
    reader: BufReader<File>,
    #[resource(new = LineWriter::new(file.try_clone()))]
    lines: LineWriter<File>,
    #[resource(open = BufWriter::new(file.clone()))]
    log: BufWriter<File>,
}

fn main() {}
// remedy: new = BufWriter::new(file) => open = file.try_clone().map(BufWriter::new) && BufReader::with_capacity(8, file) => file.try_clone().map(|file| BufReader::with_capacity(8, file)) && BufWriter::new(file.clone()) => file.try_clone().map(BufWriter::new) && new = LineWriter::new(file.try_clone()) => open = file.try_clone().map(LineWriter::new)
