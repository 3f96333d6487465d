use freshtwin::DeepClone;

#[derive(DeepClone, Clone)]
#[deep_clone(clone)]
struct Player {
    #[deep_clone(default)]
    hits: u8,
    name: String,
}

fn main() {}
