use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(clone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path)]
    log: std::fs::File,
}

fn main() {}
