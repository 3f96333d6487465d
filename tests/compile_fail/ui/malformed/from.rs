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

#[derive(DeepClone)]
struct Diary {
    config: freshtwin::fs::FileConfig,
    #[resource(from = config.clone())]
    log: std::fs::File,
    configs: Vec<freshtwin::fs::FileConfig>,
    #[resource(from = configs.last().expect("one"))]
    last: std::fs::File,
}

fn main() {}
// remedy: from = "path" => from = path && from = freshtwin::fs::FileConfig::read("log") => open = freshtwin::Open::open(&freshtwin::fs::FileConfig::read("log")) && config.clone() => config && from = configs.last().expect("one") => open = freshtwin::Open::open(&configs.last().expect("one"))
