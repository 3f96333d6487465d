use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[deep_clone(from = path)]
    log: std::fs::File,
}

fn main() {}
