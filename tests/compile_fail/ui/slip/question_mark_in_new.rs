use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(new = { let file = File::open(path)?; file })]
    log: File,
}

fn main() {}
// remedy: new = { let file = File::open(path)?; file } => open = open(path) && fn main => fn open(path: &str) -> std::io::Result<File> { let file = File::open(path)?; Ok(file) } fn main
