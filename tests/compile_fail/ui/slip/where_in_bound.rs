use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "where T: DeepClone")]
struct Player<T>(Vec<T>);

fn main() {}
// remedy: where T: => T:
