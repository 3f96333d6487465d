//! The resource is not marked, so there is no builder.

use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
#[deep_clone(builder(name = SessionConfig))]
struct Session {
    #[deep_clone(into)]
    user: String,
    log: Live<File, FileConfig>,
}

fn session() -> Session {
    Session::builder().user("Ann").log(FileConfig::read("log")).build().unwrap()
}

#[derive(DeepClone)]
struct Journal {
    #[deep_clone(into)]
    path: String,
    file: File,
}

#[derive(DeepClone)]
struct Both {
    #[deep_clone(into)]
    path: String,
    file: File,
    second: File,
}

fn main() {}
// remedy: log: => #[resource] log: && file: => #[resource(open = File::open(path))] file: && second: => #[resource(open = File::open(path))] second:
