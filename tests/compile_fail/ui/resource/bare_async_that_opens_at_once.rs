use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Session {
    #[resource(async)]
    log: Live<File, FileConfig>,
}

fn main() {}
