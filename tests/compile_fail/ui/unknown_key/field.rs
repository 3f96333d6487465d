use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(skip)]
    name: String,
}

fn main() {}
