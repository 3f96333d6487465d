use std::fs::File;

use freshtwin::{ByClone, DeepClone};

struct Row(u8);

#[derive(DeepClone)]
struct Table {
    rows: Vec<ByClone<Row>>,
    log: ByClone<File>,
}

#[derive(DeepClone)]
struct Cache<T: Clone> {
    values: Vec<ByClone<T>>,
}

fn main() {}
// remedy: struct Row => #[derive(DeepClone)] struct Row && ByClone<Row> => Row && log: ByClone<File> => #[resource(open = File::open("log"))] log: File
