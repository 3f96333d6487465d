use std::fs::File;

use freshtwin::DeepClone;
use freshtwin::fs::FileConfig;

#[derive(DeepClone)]
enum Source {
    Planned {
        config: FileConfig,
    },
    Opened {
        line: usize,
        #[resource(from = config)]
        file: File,
    },
}

fn main() {}
// remedy: line: usize => config: FileConfig
