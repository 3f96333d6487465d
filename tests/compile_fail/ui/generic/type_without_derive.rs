use freshtwin::DeepClone;

struct Wrapper<T>(T);

#[derive(DeepClone)]
struct Page<T> {
    body: Wrapper<T>,
    notes: Vec<Wrapper<T>>,
}

fn main() {}
// remedy: struct Wrapper => #[derive(DeepClone)] struct Wrapper
