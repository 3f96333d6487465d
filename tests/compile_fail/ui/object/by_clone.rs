use freshtwin::DeepClone;

trait Shape {
    fn area(&self) -> f64;
}

#[derive(DeepClone)]
struct Drawing {
    name: String,
    #[deep_clone(clone)]
    shapes: Vec<Box<dyn Shape>>,
}

fn main() {}
// remedy: #[deep_clone(clone)] => /* none */ && trait Shape { => trait Shape: freshtwin::DynDeepClone {
