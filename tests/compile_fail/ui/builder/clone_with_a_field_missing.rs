use freshtwin::{DeepClone, Live, fs::FileConfig};
use std::fs::File;

#[derive(DeepClone)]
struct Session {
    name: String,
    #[resource]
    log: Live<File, FileConfig>,
}

fn main() {
    let builder = Session::builder().name("a".to_owned());
    let _ = builder.deep_clone();
}
