use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::thread::JoinHandle<()>,
}

fn main() {}
