use freshtwin::{DeepClone, Live, fs::FileConfig};
use std::fs::File;

#[derive(DeepClone)]
#[deep_clone(builder(attr))]
struct Nothing {
    #[deep_clone(attr())]
    name: String,
    #[resource(attr = "serde(default)")]
    log: Live<File, FileConfig>,
    #[deep_clone(attr(7))]
    number: u8,
}

#[derive(DeepClone)]
struct NotHeld {
    path: FileConfig,
    #[deep_clone(default, attr(doc(hidden)))]
    visits: u32,
    #[resource(from = path, attr(doc(hidden)))]
    file: File,
}

#[derive(DeepClone)]
struct NoBuilder {
    #[deep_clone(attr(doc(hidden)))]
    visits: u32,
}

fn main() {}
