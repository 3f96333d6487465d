#![deny(non_camel_case_types, non_snake_case)]

use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    Path: String,
    #[resource(open = File::open(Path))]
    file: File,
}

#[derive(DeepClone)]
enum Source {
    from_file {
        path: String,
        #[resource(open = File::open(path))]
        file: File,
    },
}

fn main() {}
