use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(bound = "T: Copy")]
struct Pair<T> {
    first: T,
    second: T,
}

fn main() {}
// remedy: "T: Copy" => "T: freshtwin::DeepClone"
// remedy: first: => #[deep_clone(clone)] first: && second: => #[deep_clone(clone)] second:
// remedy: #[deep_clone(bound = "T: Copy")] => // by itself
