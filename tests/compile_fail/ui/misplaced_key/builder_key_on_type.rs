use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(derive(Debug))]
struct Player {
    name: String,
}

fn main() {}
