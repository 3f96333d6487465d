use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    lines: Vec<Vec<String>,
    pub path: PathBuf,
    #[resource(from = path)]
    file: File,
}

fn main() {
    let journal = Journal::builder().lines(vec![]).path("journal".into()).build().unwrap();
    let _ = journal.twin().unwrap().file;
}
// remedy: Vec<Vec<String>, => Vec<Vec<String>>,
