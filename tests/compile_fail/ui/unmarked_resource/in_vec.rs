use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: Vec<std::fs::File>,
}

fn main() {}
