use freshtwin::DeepClone;

#[derive(Clone, Copy)]
struct Point {
    x: f32,
}

// It may say what becomes of the fields, so they are not asked.
#[derive(DeepClone)]
#[deep_clone(copy)]
struct Body {
    at: Point,
}

fn main() {}
// remedy: deep_clone(copy) => deep_clone(clone) && #[derive(DeepClone)] => #[derive(DeepClone, Clone)]
