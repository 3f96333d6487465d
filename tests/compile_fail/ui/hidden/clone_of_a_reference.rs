use std::fs::File;
use std::path::PathBuf;

use freshtwin::{DeepClone, OpenError};

#[derive(DeepClone)]
struct Ledger {
    path: PathBuf,
    #[resource(from = path)]
    book: File,
}

fn copy(ledger: &Ledger) -> Result<Ledger, OpenError> {
    Ok(ledger.clone())
}

fn main() {}
// remedy: Ok(ledger.clone()) => ledger.twin()
