use freshtwin::DeepClone;

#[derive(Clone)]
struct Queue<T>(Vec<T>);

#[derive(DeepClone)]
struct Model {
    // Where the arguments are plain, it is the type itself.
    queue: Option<Queue<u8>>,
}

fn main() {}
// remedy: queue: Option => #[deep_clone(clone)] queue: Option
// remedy: #[derive(Clone)] => #[derive(DeepClone)]
