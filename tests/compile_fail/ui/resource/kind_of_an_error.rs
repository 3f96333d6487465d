use std::fs::File;
use std::io::ErrorKind;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn is_lost(log: &Log) -> bool {
    match log.twin() {
        Ok(_) => false,
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

fn main() {}
// remedy: error.kind() => std::io::Error::from(error).kind()
// remedy: error.kind() == ErrorKind::NotFound => error.downcast_ref::<std::io::Error>().map(std::io::Error::kind) == Some(ErrorKind::NotFound)
