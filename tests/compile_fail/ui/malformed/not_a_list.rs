use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone = "clone"]
    name: String,
}

fn main() {}
