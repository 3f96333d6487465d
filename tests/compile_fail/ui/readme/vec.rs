use std::{fs::File, path::PathBuf};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn copies(journals: &Vec<Journal>) {
    journals.deep_clone();
}

fn main() {}
