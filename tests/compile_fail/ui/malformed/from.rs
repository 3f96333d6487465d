use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource(from = "path")]
    log: std::fs::File,
    path: std::path::PathBuf,
}

fn main() {}
