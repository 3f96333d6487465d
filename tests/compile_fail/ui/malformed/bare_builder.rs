use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
#[deep_clone(builder)]
struct App {
    #[resource]
    log: Live<File, FileConfig>,
}

fn main() {}
// remedy: (builder) => (builder = Builder)
// remedy: (builder) => (builder(concurrent))
