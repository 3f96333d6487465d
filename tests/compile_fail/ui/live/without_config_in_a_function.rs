use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{Live, OpenError};

fn open(path: &str) -> Result<Live<File>, OpenError> {
    Live::open(FileConfig::read(path))
}

fn main() {}
// remedy: Live<File> => Live<File, FileConfig> && FileConfig::read(path)) => FileConfig::read(path)).map_err(OpenError::new)
