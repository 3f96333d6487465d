use std::fs::File;

use freshtwin::assert_deep_clone;

struct Row;

// Each error names what is in the list.
assert_deep_clone!(Vec<Row>);
assert_deep_clone!(Box<[Row]>,);

// The error about a refused type has that type's text.
assert_deep_clone!(Option<File>);

fn main() {}
// remedy: struct Row => #[derive(freshtwin::DeepClone)] struct Row && assert_deep_clone!(Option<File>); => 
