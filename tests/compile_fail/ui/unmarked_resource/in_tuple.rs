use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: (u8, std::fs::File),
}

fn main() {}
