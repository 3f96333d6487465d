use std::cell::Cell;
use std::fs::File;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

struct Row;

// Each field is asked about, whatever is to become of it.
#[derive(DeepClone)]
struct Table {
    #[deep_clone(ref)]
    log: Arc<String>,
    #[deep_clone(with = copy)]
    title: String,
    #[deep_clone(share)]
    file: File,
    #[deep_clone(lock)]
    rows: Mutex<Row>,
    #[deep_clone(cell)]
    row: Cell<Option<Row>>,
    #[deep_clone(default = 0)]
    name: String,
}

// These have been told.
#[derive(DeepClone)]
struct Told {
    #[deep_clone(shar)]
    log: Arc<String>,
    #[deep_clone(share)]
    title: String,
    #[deep_clone(default = "new()")]
    name: String,
    #[deep_clone(lock)]
    count: u8,
    #[deep_clone(with = |count| count + 1)]
    other: u8,
}

fn copy(title: &String) -> String {
    title.clone()
}

fn main() {}
