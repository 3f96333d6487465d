use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource(from = "path")]
    log: std::fs::File,
    path: std::path::PathBuf,
}

#[derive(DeepClone)]
struct Journal {
    #[resource(from = freshtwin::fs::FileConfig::read("log"))]
    log: std::fs::File,
}

fn main() {}
// remedy: from = "path" => from = path && from = freshtwin::fs::FileConfig::read("log") => open = freshtwin::Open::open(&freshtwin::fs::FileConfig::read("log"))
