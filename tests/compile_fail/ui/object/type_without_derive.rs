use freshtwin::DynDeepClone;

trait Shape: DynDeepClone {
    fn area(&self) -> f64;
}

struct Circle(f64);

impl Shape for Circle {
    fn area(&self) -> f64 {
        self.0 * self.0 * 3.14
    }
}

fn main() {}
// remedy: struct Circle => #[derive(freshtwin::DeepClone)] struct Circle
