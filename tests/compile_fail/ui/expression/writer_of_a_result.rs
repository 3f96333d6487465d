//! The argument is the error. rustc says it once more, of the type of the call, and the derive adds nothing.

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
