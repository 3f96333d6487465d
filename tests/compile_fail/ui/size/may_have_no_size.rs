use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Config {
    name: String,
    root: Path,
}

// Of these rustc itself asks for a size.
#[derive(DeepClone)]
struct Project {
    root: Path,
    name: String,
}

#[derive(DeepClone)]
enum Entry {
    File(OsStr),
    Link { to: Box<Path> },
}

#[derive(DeepClone)]
struct Index {
    roots: Vec<Path>,
    sizes: HashMap<Path, u64>,
    last: Option<Path>,
}

fn main() {}
// remedy: root: Path => root: std::path::PathBuf && File(OsStr) => File(std::ffi::OsString) && <Path> => <std::path::PathBuf> && <Path, => <std::path::PathBuf, && Box<std::path::PathBuf> => Box<Path>
