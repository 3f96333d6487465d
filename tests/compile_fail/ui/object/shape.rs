use freshtwin::DeepClone;

trait Shape {
    fn area(&self) -> f64;
}

#[derive(DeepClone)]
struct Canvas {
    name: String,
    shapes: Vec<Box<dyn Shape + Send>>,
}

fn main() {}
// remedy: trait Shape => trait Shape: freshtwin::DynDeepClone
// remedy: Vec<Box<dyn Shape + Send>> => Vec<Box<dyn Own>> && fn main => trait Own: Shape + freshtwin::DynDeepClone {} fn main
// remedy: Vec<Box<dyn => Vec<std::rc::Rc<dyn && shapes: => #[deep_clone(share)] shapes:
