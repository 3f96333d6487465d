use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "T: Clone")]
struct Player<T>(T);

fn main() {}
