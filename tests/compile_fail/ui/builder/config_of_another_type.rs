use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Journal {
    title: String,
    #[resource]
    file: Live<File, FileConfig>,
}

#[derive(DeepClone)]
struct Shelf {
    #[resource]
    first: Journal,
    #[resource]
    rest: Vec<Journal>,
}

fn main() {
    let journal = Journal::builder().file("notes.txt").title("Notes".to_owned()).build().unwrap();
    let untitled = Journal::builder().file(FileConfig::read("notes.txt"));
    let _ = Shelf::builder().first(untitled).rest([journal]).build();
}
// remedy: .file("notes.txt") => .file(FileConfig::read("notes.txt")) && .first(untitled) => .first(untitled.title("".to_owned())) && .rest([journal]) => .rest([journal.to_builder()])
