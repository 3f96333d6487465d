use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(inherent = no))]
#[deep_clone(builder(setters = private))]
#[deep_clone(builder(derive = Debug))]
#[deep_clone(builder())]
struct Player {
    name: String,
}

fn main() {}
