use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[deep_clone(default = "7".parse())]
    pages: u8,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
// remedy: "7".parse() => "7".parse().expect("a number")
