use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

// A builder has one name.
#[derive(DeepClone)]
#[deep_clone(builder = Recipe, builder(name = Other))]
struct Session {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

// It has to be a name.
#[derive(DeepClone)]
#[deep_clone(builder = "Menu")]
struct Quoted {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
