use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(share)]
    name: String,
    #[deep_clone(share)]
    scores: Vec<(u8, Option<char>)>,
}

fn main() {}
