use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource]
    log: Option<Live<FileConfig, File>>,
}

fn main() {}
// remedy: Live<FileConfig, File> => Live<File, FileConfig>
