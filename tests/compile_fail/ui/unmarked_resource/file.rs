use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::fs::File,
}

fn main() {}
