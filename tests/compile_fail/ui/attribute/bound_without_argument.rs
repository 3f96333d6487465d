use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Wrapper<T> {
    value: T,
}

#[derive(DeepClone)]
#[deep_clone(bound = "T: Clone")]
struct Table<T> {
    rows: Vec<Wrapper<T>>,
}

fn main() {}
// remedy: "T: Clone" => "T: DeepClone"
// remedy: "T: Clone" => "Wrapper<T>: freshtwin::DeepClone"
// remedy: #[deep_clone(bound = "T: Clone")] => // by itself
