use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Page {
    title: String,
    #[deep_clone(default = title.len())]
    width: usize,
}

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    #[deep_clone(with = |_, _| File::open(path).unwrap())]
    file: File,
}

#[derive(DeepClone)]
struct Chapter {
    number: u32,
    #[deep_clone(with = |title, _| format!("{number}: {title}"))]
    title: String,
}

// The other mistake is told as well.
#[derive(DeepClone)]
enum Shape {
    Square { side: f32, #[deep_clone(default = side.powi(2))] area: f32, file: File },
}

fn main() {}
// remedy: #[deep_clone(default = title.len())] => #[resource(new = title.len())] && #[deep_clone(with = |_, _| File::open(path).unwrap())] => #[resource(open = File::open(path))] && #[deep_clone(default = side.powi(2))] => #[resource(new = side.powi(2))] && area: f32, file: File => area: f32 && struct Chapter { => struct Chapter { #[deep_clone(with = |heading, _| Heading { number: heading.number, title: format!("{}: {}", heading.number, heading.title) })] heading: Heading } struct Heading { && #[deep_clone(with = |title, _| format!("{number}: {title}"))] => // in the struct
