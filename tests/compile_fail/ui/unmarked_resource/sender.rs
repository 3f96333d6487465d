use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::sync::mpsc::Sender<u8>,
}

fn main() {}
