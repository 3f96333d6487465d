//! As serde takes it.

use std::fs::File;
use std::io;
use std::path::Path;

use freshtwin::DeepClone;

fn open_log(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(open = "open_log")]
    first: File,
    #[resource(open = "File::open")]
    second: File,
    #[resource(open = "log")]
    third: File,
}

fn main() {}
// remedy: open = "open_log" => open = open_log(path) && open = "File::open" => open = File::open(path) && open = "log" => open = File::open("log")
