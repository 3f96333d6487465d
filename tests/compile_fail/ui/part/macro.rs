use std::fs::File;

use freshtwin::DeepClone;

struct Row(u8);

macro_rules! row {
    () => {
        Row
    };
}
macro_rules! file {
    () => {
        File
    };
}

// What a macro gives is named.
#[derive(DeepClone)]
struct Table {
    rows: Vec<row!()>,
    files: Option<file!()>,
}

fn main() {}
// remedy: struct Row => #[derive(DeepClone)] struct Row && files: => #[deep_clone(default)] files:
