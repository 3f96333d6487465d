use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Session {
    log: Option<Live<File, FileConfig>>,
}

fn main() {}
// remedy: log: => #[resource] log:
