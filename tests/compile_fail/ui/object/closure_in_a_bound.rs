use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Lazy<F: Fn() -> u32> {
    make: F,
    made: Option<u32>,
}

fn snapshot<T: DeepClone>(value: &T) -> T {
    value.deep_clone()
}

fn main() {
    let start = 3;
    let lazy = Lazy { make: move || start, made: None };
    let _ = snapshot(&lazy);
}
// remedy: make: move || start => make: (|| 3) as fn() -> u32
