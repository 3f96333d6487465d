use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Handlers {
    one: Box<dyn Fn()>,
}

fn main() {}
