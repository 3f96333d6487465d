use std::fs::File;
use std::io;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: String,
    #[resource(open = self.open_file(), after = self.greet(3))]
    file: File,
    #[resource(open = open_file(&self))]
    second: File,
    #[resource(open = Self::open_path(self.path))]
    third: File,
    #[resource(open = self::open_path(path))]
    fourth: File,
    #[resource(open = { use std::fs::{self, File as Disk}; let _ = fs::metadata(path); Disk::open(path) })]
    fifth: File,
}

impl Log {
    fn open_file(&self) -> io::Result<File> {
        File::open(&self.path)
    }

    fn open_path(path: &str) -> io::Result<File> {
        File::open(path)
    }

    fn greet(&self, _times: u8) {}
}

fn open_file(log: &Log) -> io::Result<File> {
    log.open_file()
}

fn open_path(path: &str) -> io::Result<File> {
    File::open(path)
}

fn main() {}
// remedy: self.open_file(), after = self.greet(3) => Self::open_path(path) && open = open_file(&self) => open = open_path(path) && open_path(self.path) => open_path(path)
