use std::{fs::File, path::PathBuf};

use freshtwin::{DeepClone, Live, fs::FileConfig};

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    #[deep_clone(resource, from = path)]
    log: File,
    #[deep_clone(resource(open = File::open(path)))]
    index: File,
    #[deep_clone(resource)]
    live: Live<File, FileConfig>,
}

fn main() {}
// remedy: deep_clone(resource, from = path) => resource(from = path) && deep_clone(resource(open = File::open(path))) => resource(open = File::open(path)) && deep_clone(resource) => resource
