use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    #[resource(default)]
    log: std::fs::File,
}

fn main() {}
