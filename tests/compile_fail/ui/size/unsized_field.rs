use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Script {
    len: u8,
    bytes: [u8],
}

#[derive(DeepClone)]
struct Name {
    text: str,
}

#[derive(DeepClone)]
struct Config {
    path: std::path::Path,
}

// Not that of std.
struct Path(u8);

#[derive(DeepClone)]
struct Route {
    #[deep_clone(with = |path, _| Path(path.0))]
    path: Path,
}

fn main() {}
// remedy: bytes: [u8] => bytes: Box<[u8]> && text: str => text: Box<str> && path: std::path::Path => path: Box<std::path::Path>
