use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(default = 1 +)]
    score: u8,
}

fn main() {}
