use freshtwin::DeepClone;

struct LinkedList<T> {
    first: Option<Box<(T, LinkedList<T>)>>,
}

#[derive(DeepClone)]
struct Queue {
    jobs: LinkedList<u32>,
}

#[derive(DeepClone)]
struct Shelf<T> {
    books: Option<LinkedList<T>>,
}

fn main() {}
// remedy: struct LinkedList => #[derive(DeepClone)] struct LinkedList
