use std::fs::File;

use freshtwin::{DeepClone, Live, fs::FileConfig};

#[derive(DeepClone)]
struct Journal {
    #[resource]
    file: Live<File, FileConfig>,
}

impl Journal {
    fn builder() -> u8 {
        0
    }
}

fn main() {}
// remedy: struct Journal => #[deep_clone(builder(inherent = false))] struct Journal
