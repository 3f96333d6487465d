use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path)]
    #[resource(from = path)]
    log: std::fs::File,
}

fn main() {}
