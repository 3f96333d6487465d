use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(from = path), after = file.sync_all()]
    file: File,
}

fn main() {
    let journal = Journal::builder().path("journal".into()).build().unwrap();
    let _ = journal.twin().unwrap().file;
}
// remedy: path), after = file.sync_all() => path, after = file.sync_all())
