use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(open = { eprintln!("{}", std::fs::read_to_string(path)?); File::open(path) })]
    log: File,
}

fn main() {}
// remedy: { eprintln!("{}", std::fs::read_to_string(path)?); File::open(path) } => open(path) && fn main => fn open(path: &str) -> std::io::Result<File> { eprintln!("{}", std::fs::read_to_string(path)?); File::open(path) } fn main
