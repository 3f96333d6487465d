use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(default = 1 into)]
    score: u8,
}

fn main() {}
