use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path, open = std::fs::File::open(path))]
    log: std::fs::File,
}

fn main() {}
