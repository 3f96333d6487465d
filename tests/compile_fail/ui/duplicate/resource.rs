use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path)]
    #[resource(from = path)]
    log: std::fs::File,
}

#[derive(DeepClone)]
struct Opened {
    path: std::path::PathBuf,
    #[resource(from = path)]
    #[resource(open = std::fs::File::open(path))]
    log: std::fs::File,
}

fn main() {}
