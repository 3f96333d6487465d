use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder = Maker, builder(name = Other))]
struct Player {
    name: String,
}

fn main() {}
