// `after` sees siblings by reference: what it counts is in a cell, or is set later.

use freshtwin::DeepClone;
use std::fs::File;

fn seen(_file: &mut File) {}

#[derive(DeepClone)]
struct Journal {
    path: String,
    is_open: bool,
    #[resource(open = File::open(path), after = { seen(file); *is_open = true; })]
    file: File,
}

#[derive(DeepClone)]
struct Counted {
    path: String,
    opened: u32,
    #[resource(open = File::open(path), after = *opened += 1)]
    file: File,
}

fn main() {}
// remedy: is_open: bool => is_open: std::cell::Cell<bool> && *is_open = true => is_open.set(true) && opened: u32 => opened: std::cell::Cell<u32> && *opened += 1 => opened.set(opened.get() + 1)
