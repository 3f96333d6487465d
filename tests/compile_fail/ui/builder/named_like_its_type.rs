use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder = Journal)]
struct Journal {
    path: PathBuf,
    #[resource(from = path)]
    file: File,
}

fn main() {
    let _ = Journal::builder().path("journal".into()).build().unwrap().twin();
}
// remedy: builder = Journal => builder = JournalBuilder
