use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(crate = crate::nowhere)]
struct Player {
    name: String,
}

fn main() {}
