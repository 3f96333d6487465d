//! Must not compile: without the feature `std`, these types are not data.

use std::collections::HashMap;
use std::fs::File;
use std::path::PathBuf;
use std::time::SystemTime;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Library {
    name: String,
    books: HashMap<String, u32>,
    folders: Vec<PathBuf>,
    opened: Option<SystemTime>,
    log: File,
}

fn main() {}
