use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    name: String,
    live: std::sync::Arc<std::sync::Condvar>,
}

fn main() {}
