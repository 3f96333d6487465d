use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path)]
    #[deep_clone(share)]
    log: std::fs::File,
    #[resource]
    #[deep_clone(attr(doc = "Where it is."))]
    own: freshtwin::Live<std::path::PathBuf, std::fs::File>,
    #[resource(from = path)]
    #[deep_clone(attr(doc = "What is in it."))]
    other: std::fs::File,
}

fn main() {}
