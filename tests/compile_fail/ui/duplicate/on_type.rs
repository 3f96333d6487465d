use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "")]
#[deep_clone(bound = "T: Copy")]
struct Player<T>(Vec<T>);

fn main() {}
