use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(crate = 3)]
struct Player(u8);

fn main() {}
