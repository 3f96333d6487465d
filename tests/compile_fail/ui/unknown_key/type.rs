use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bounds = "T: Copy", clone)]
struct Player {
    name: String,
}

fn main() {}
