use std::{fs::File, path::PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    path: PathBuf,
    #[resource(from = path)]
    file: File,
}

#[derive(DeepClone)]
enum Step {
    Run(String),
    Wait,
    Wait,
}

fn main() {
    let _ = Log::builder().path("log".into()).build().unwrap().twin();
}
