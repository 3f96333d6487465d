use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::collections::HashMap<String, Vec<std::fs::File>>,
}

fn main() {}
