use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource(with = connect(), from = path)]
    log: std::fs::File,
    path: std::path::PathBuf,
}

fn main() {}

fn connect() {}
