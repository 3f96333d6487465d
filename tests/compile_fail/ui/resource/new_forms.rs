use freshtwin::DeepClone;
use std::fs::File;

// It fails: that is `open`.
#[derive(DeepClone)]
struct Fails {
    #[resource(new = File::open("log"))]
    file: File,
}

// Both.
#[derive(DeepClone)]
struct Both {
    #[resource(open = File::open("log"), new = File::open("log").unwrap())]
    file: File,
}

#[derive(DeepClone)]
#[resource(group = pair, open = File::open("log").map(|file| (file, 1)), new = (File::open("log").unwrap(), 1))]
struct Group {
    #[resource(group = pair)]
    file: File,
    #[resource(group = pair)]
    number: u8,
}

// Nothing.
#[derive(DeepClone)]
struct Nothing {
    #[resource(new)]
    file: File,
}

fn main() {}
