use std::fs::File;

use freshtwin::DeepClone;

// No call is a second error.
#[derive(DeepClone)]
struct Source<T> {
    path: String,
    #[resource]
    file: File,
    data: Vec<T>,
}

#[derive(DeepClone)]
struct Block<'a, const N: usize> {
    path: &'a str,
    #[resource]
    file: File,
    data: [u8; N],
}

fn main() {
    let source = Source::<u8>::builder().path("a".into()).data(Vec::new()).open().unwrap();
    source.twin().unwrap();
    let block = Block::builder().path("b").data([0; 4]).open().unwrap();
    block.to_builder();
}
// remedy: #[resource] => #[resource(open = File::open(path))]
