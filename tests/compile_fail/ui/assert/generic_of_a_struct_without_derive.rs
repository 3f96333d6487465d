//! The error about a type with arguments lists no other types that are data.
use std::{collections::HashMap, fs::File};

use freshtwin::assert_deep_clone;

struct Row {
    id: u32,
}

assert_deep_clone!(Vec<Row>);
assert_deep_clone!(Option<u8>, HashMap<String, Row>, HashMap<String, File>);

fn main() {}

// remedy: struct Row => #[derive(freshtwin::DeepClone)] struct Row && , HashMap<String, File> => 
