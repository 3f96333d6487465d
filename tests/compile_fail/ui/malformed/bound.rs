use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "T ~ Copy")]
struct Player<T>(T);

fn main() {}
