use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: rusqlite::Connection,
}

fn main() {}
