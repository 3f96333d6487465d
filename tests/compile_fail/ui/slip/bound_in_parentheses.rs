use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound("T: DeepClone"))]
struct List<T>(Vec<T>);

fn main() {}
// remedy: bound("T: DeepClone") => bound = "T: DeepClone"
