use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(share)]
struct Player {
    name: String,
}

fn main() {}
