use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Lookahead<I> {
    next: Vec<Option<I::Item>>,
    items: I,
}

fn main() {}
// remedy: Lookahead<I> => Lookahead<I: Iterator>
