use freshtwin::assert_not_deep_clone;
use std::collections::HashMap;

assert_not_deep_clone!(HashMap<String, Vec<u8>>);

fn main() {
    assert_not_deep_clone!(std::fs::File, String);
}
