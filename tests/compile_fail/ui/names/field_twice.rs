use std::{fs::File, path::PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    path: PathBuf,
    #[resource(from = path)]
    file: File,
}

fn main() {
    let _ = Log::builder().path("log".into()).build().unwrap().twin();
}
