use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(open = let file = File::open(path); file, after = file.sync_all())]
    file: File,
}

fn main() {
    let _ = Journal::builder().path("journal".into()).build().unwrap().twin();
}
// remedy: let file = File::open(path); file, => { let file = File::open(path); file },
