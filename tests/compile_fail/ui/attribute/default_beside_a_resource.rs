use std::fs::File;
use std::path::PathBuf;
use std::time::Instant;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct App {
    path: PathBuf,
    #[deep_clone(default)]
    started: Instant,
    #[resource(from = path)]
    log: File,
}

fn main() {}
// remedy: default => default = Instant::now()
// remedy: started: Instant => started: Option<Instant>
