use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
enum Source {
    Memory(Vec<u8>),
    Log(#[resource] Live<File, FileConfig>),
}

// One of the user's own is no error.
#[derive(DeepClone)]
enum Other {
    Log(#[resource] Live<File, FileConfig>),
}

impl Other {
    fn builder() -> OtherBuilder {
        OtherBuilder::Log(FileConfig::read("log"))
    }
}

fn main() {
    let _ = Source::builder();
    let _ = Other::builder().build();
}
// remedy: Source::builder() => SourceBuilder::Log(FileConfig::read("log"))
