use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(visibility = pub, inherent = true))]
struct Player {
    name: String,
}

fn main() {}
