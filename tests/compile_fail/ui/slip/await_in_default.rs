use freshtwin::DeepClone;

async fn load() -> u8 {
    7
}

#[derive(DeepClone)]
struct Session {
    name: String,
    #[deep_clone(default = load().await)]
    level: u8,
}

fn main() {}
// remedy: deep_clone(default = load().await) => resource(new = load().await, async)
