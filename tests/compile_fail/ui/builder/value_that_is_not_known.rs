// What the setter of a config converts has to be of a known type.
use freshtwin::{DeepClone, Live, fs::FileConfig};
use std::{collections::BTreeMap, fs::File};

#[derive(DeepClone)]
struct Log {
    #[resource]
    file: Live<File, FileConfig>,
    #[resource]
    old: BTreeMap<u32, Live<File, FileConfig>>,
}

fn main() {
    let _ = Log::builder().old(Default::default()).file(FileConfig::read("log")).build();
}
// remedy: Default::default() => BTreeMap::new()
