use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    log_path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
// remedy: open(path) => open(log_path)
