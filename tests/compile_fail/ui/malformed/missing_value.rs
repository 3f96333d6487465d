use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(with)]
    name: String,
    #[deep_clone(default =)]
    score: u8,
}

fn main() {}
