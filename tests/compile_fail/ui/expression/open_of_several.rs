use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
struct Logs {
    paths: Vec<String>,
    #[resource(open = paths.iter().map(|path| File::open(path)))]
    files: Vec<File>,
    #[resource(open = paths.iter().map(File::open).collect::<Vec<_>>())]
    others: Vec<File>,
    #[resource(open = paths.iter().map(File::open).collect::<Result<Vec<_>, _>>())]
    right: Vec<File>,
}

fn main() {}
// remedy: File::open(path)))] => File::open(path)).collect::<Result<_, _>>())] && .collect::<Vec<_>>() => .collect::<Result<_, _>>()
