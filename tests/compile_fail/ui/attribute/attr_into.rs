use freshtwin::{DeepClone, Live, fs::FileConfig};
use std::fs::File;

#[derive(DeepClone)]
struct Session {
    #[deep_clone(into)]
    name: String,
    #[resource]
    log: Live<File, FileConfig>,
}

#[derive(DeepClone)]
struct Other {
    #[resource]
    #[deep_clone(into)]
    log: Live<File, FileConfig>,
}

fn main() {
    Session::builder().name("a string slice").log(FileConfig::read("log"));
    Session::builder().name(7);
}
