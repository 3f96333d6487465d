use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path)]
    #[deep_clone(share)]
    log: std::fs::File,
}

fn main() {}
