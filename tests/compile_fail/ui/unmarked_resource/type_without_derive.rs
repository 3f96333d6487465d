use freshtwin::DeepClone;

struct Inner;

#[derive(DeepClone)]
struct Outer {
    inner: Vec<Inner>,
}

fn main() {}
