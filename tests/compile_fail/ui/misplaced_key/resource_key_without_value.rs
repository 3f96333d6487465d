use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[deep_clone(from)]
    log: std::fs::File,
    #[deep_clone(open)]
    data: std::fs::File,
}

fn main() {}
