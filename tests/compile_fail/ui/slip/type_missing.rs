use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: mut String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let journal = Journal::builder().path("journal".into()).build().unwrap();
    let _ = journal.twin().unwrap().file;
}
// remedy: mut String => String
