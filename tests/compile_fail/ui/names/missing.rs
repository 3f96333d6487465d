use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page {
    text: &str,
}

#[derive(DeepClone)]
struct Node {
    next: Option<Node>,
}

fn main() {}
