use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone]
struct Player {
    #[deep_clone()]
    name: String,
}

fn main() {}
