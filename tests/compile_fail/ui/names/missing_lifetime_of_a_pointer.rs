use std::collections::HashMap;

use freshtwin::DeepClone;

// rustc says it, and the derive only of those whose lifetimes are known.
#[derive(DeepClone)]
struct Section {
    values: HashMap<String, String>,
    parent: Option<&Section>,
}

#[derive(DeepClone)]
struct Cursor {
    section: &'a mut Section,
}

fn main() {}
