use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = T)]
struct Player<T>(T);

fn main() {}
