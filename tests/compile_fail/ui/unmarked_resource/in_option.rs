use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: Option<std::fs::File>,
}

fn main() {}
