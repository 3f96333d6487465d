use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Ledger {
    path: PathBuf,
    #[resource(from = path)]
    book: File,
}

fn main() {
    let _ = Ledger::new().path("book".into()).build();
}
// remedy: Ledger::new() => Ledger::builder()
