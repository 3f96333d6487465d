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
    let builder = Ledger::builder().path("book".into());
    let mut ledgers = Vec::new();
    for _ in 0..2 {
        ledgers.push(builder.build());
    }
}
// remedy: builder.build() => builder.open()
