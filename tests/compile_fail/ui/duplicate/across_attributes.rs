use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(default = 1)]
    #[deep_clone(default)]
    hits: u8,
}

fn main() {}
