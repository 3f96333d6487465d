use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Session {
    Closed,
    Open(u8, std::fs::File),
    Both { name: String, log: Option<std::fs::File> },
}

fn main() {}
