use freshtwin::DeepClone;

// rustc says it itself.
#[derive(DeepClone)]
struct Script {
    name: str,
    len: u8,
}

#[derive(DeepClone)]
enum Step {
    Run([u8]),
}

#[derive(DeepClone)]
struct Tags {
    count: u8,
    tags: [str],
}

#[derive(DeepClone)]
struct Journal {
    head: [u8],
    path: std::path::PathBuf,
    #[resource(open = std::fs::File::open(path))]
    file: std::fs::File,
}

fn opened(path: &std::path::Path) -> Result<Journal, freshtwin::OpenError> {
    Journal::builder().path(path.to_owned()).build()?.twin()
}

fn copies(script: &Script) -> Script {
    script.deep_clone()
}

fn main() {}
// remedy: tags: [str] => tags: Vec<String> && name: str => name: Box<str> && Run([u8]) => Run(Box<[u8]>) && head: [u8] => #[deep_clone(default)] head: Vec<u8>
