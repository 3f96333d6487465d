use std::{fs::File, path::PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive = "Debug, Clone"))]
struct Quoted {
    path: PathBuf,
    #[resource(from = path)]
    log: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive = Debug))]
struct Named {
    path: PathBuf,
    #[resource(from = path)]
    log: File,
}

fn main() {}
// remedy: derive = "Debug, Clone" => derive(Debug, Clone) && derive = Debug => derive(Debug)
