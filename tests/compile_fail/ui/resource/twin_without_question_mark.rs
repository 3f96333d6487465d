use std::fs::File;
use std::path::PathBuf;

use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
struct Ledger {
    path: PathBuf,
    #[resource(from = path)]
    book: File,
}

fn path_of_twin(ledger: &Ledger) -> Result<PathBuf, OpenError> {
    let twin = ledger.twin();
    Ok(twin.path)
}

fn main() {}
// remedy: ledger.twin() => ledger.twin()?
