use std::fs::File;
use std::io::BufReader;

use freshtwin::DeepClone;

struct Log {
    file: File,
}

// One error each, also where what is in it fails.
#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(open = Log { file: File::create(path) })]
    log: Log,
    #[resource(open = BufReader::new(File::open(path)))]
    lines: BufReader<File>,
    #[resource(open = std::io::Result::Ok { 0: 1 })]
    right: u8,
}

fn main() {}
// remedy: open = Log { file: File::create(path) } => open = File::create(path).map(|file| Log { file }) && open = BufReader::new(File::open(path)) => open = File::open(path).map(BufReader::new)
