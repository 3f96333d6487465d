use freshtwin::{DeepClone, assert_deep_clone};

#[derive(DeepClone)]
struct Table(Vec<u8>);
struct Row(u8);

assert_deep_clone!(Table, Row, u8);

fn main() {}
// remedy: struct Row => #[derive(DeepClone)] struct Row
