use std::fs::File;
use std::io::Write;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    log_path: String,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Journal {
    at: String,
    pages: u32,
    #[resource(open = File::create(at), after = file.write_all(b"begin"))]
    journal: File,
}

#[derive(DeepClone)]
enum Output {
    Named { path: String },
    Alone {
        #[resource(open = File::open(path))]
        file: File,
    },
}

fn main() {}
// remedy: log_path: String => path: String && after = file => after = journal && Alone { => Alone { path: String,
