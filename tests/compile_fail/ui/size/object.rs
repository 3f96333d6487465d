use freshtwin::DeepClone;

trait Shape {}

#[derive(DeepClone)]
struct Message {
    length: usize,
    body: dyn std::io::Read,
}

#[derive(DeepClone)]
struct Rule {
    name: String,
    test: dyn Fn(u32) -> bool,
}

#[derive(DeepClone)]
struct Canvas {
    size: u8,
    shape: dyn Shape,
}

#[derive(DeepClone)]
struct Numbers {
    all: dyn Iterator<Item = u32>,
}

fn main() {}
// remedy: body: dyn std::io::Read => #[resource(open = Ok::<_, std::io::Error>(Box::new(std::io::empty()) as _))] body: Box<dyn std::io::Read> && test: dyn Fn(u32) -> bool => #[deep_clone(share)] test: std::rc::Rc<dyn Fn(u32) -> bool> && shape: dyn Shape => shape: Box<dyn Shape> && trait Shape => trait Shape: freshtwin::DynDeepClone && all: dyn Iterator<Item = u32> => #[deep_clone(default = Box::new(std::iter::empty()))] all: Box<dyn Iterator<Item = u32>>
