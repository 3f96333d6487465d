//! What a builder with another resource holds for an unmarked one.

use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live, OpenError};

#[derive(DeepClone)]
#[deep_clone(builder(derive(Clone, Debug, PartialEq)))]
struct Store {
    index: Live<File, FileConfig>,
    #[resource]
    log: Live<File, FileConfig>,
}

#[derive(DeepClone)]
enum Source {
    Log { file: Live<File, FileConfig> },
    Both(#[resource] Live<File, FileConfig>, u8),
}

fn main() -> Result<(), OpenError> {
    let mut builder = Store::builder().index(FileConfig::read("index")).log(FileConfig::read("log"));
    builder.index = FileConfig::read("other");
    assert_eq!(builder, builder.clone());
    builder.build()?;
    SourceBuilder::Log { file: FileConfig::read("log") }.build()?;
    Ok(())
}
// remedy: index: Live => #[resource] index: Live && file: Live => #[resource] file: Live
