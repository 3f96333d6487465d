use freshtwin::DeepClone;

// rustc says it once.
#[derive(DeepClone)]
struct Node<T> {
    value: T,
    next: Option<Box<Node>>,
}

// Complete.
#[derive(DeepClone)]
struct List<T = u8> {
    value: T,
    next: Option<Box<List>>,
}

fn main() {}
// remedy: Box<Node> => Box<Node<T>>
