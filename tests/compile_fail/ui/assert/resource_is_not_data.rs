use freshtwin::assert_deep_clone;

assert_deep_clone!(Vec<std::fs::File>);

fn main() {}
