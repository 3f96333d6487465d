use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    title: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let builder = Log::builder();
    let builder = builder.titles(String::new());
    let _ = builder;
    // Nothing hidden is suggested.
    let _ = Log::builder().socket(1);
}
// remedy: titles => title && .socket(1) => .path("log".into())
