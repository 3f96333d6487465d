//! The argument is the error. Of a writer, rustc would say it twice.

use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    #[resource(open = BufWriter::new(File::create(path)))]
    log: BufWriter<File>,
}

fn main() {}
// remedy: BufWriter::new(File::create(path)) => File::create(path).map(BufWriter::new)
