use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
struct Log {
    #[resource]
    config: FileConfig,
    #[resource(from = config)]
    file: File,
}

fn twin(path: &str) -> Result<Log, OpenError> {
    let log = Log::builder().config(FileConfig::read(path)).build()?;
    log.twin()
}

fn main() {}
// remedy: #[resource] => 
