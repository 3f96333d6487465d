use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Journal {
    #[deep_clone(into)]
    title: String,
    pages: u32,
    #[resource]
    file: Live<File, FileConfig>,
}

fn main() {
    let _ = Journal::builder().title();
    let _ = Journal::builder().pages();
    let _ = Journal::builder().file();
}
// remedy: title() => title("log") && pages() => pages(1) && file() => file(FileConfig::read("log"))
