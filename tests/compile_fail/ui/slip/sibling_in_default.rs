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

// `default` could mean a function, if `names` and `room` were no data.
#[derive(DeepClone)]
struct Table {
    room: usize,
    names: Vec<String>,
    #[deep_clone(default = Vec::with_capacity(room))]
    rows: Vec<String>,
    #[deep_clone(default = sorted(names))]
    sorted: Vec<String>,
}

fn sorted(names: &[String]) -> Vec<String> {
    let mut names = names.to_vec();
    names.sort();
    names
}

// The other mistake is told as well.
#[derive(DeepClone)]
enum Shape {
    Square { side: f32, #[deep_clone(default = side.powi(2))] area: f32, file: File },
}

fn main() {}
// remedy: #[deep_clone(default = Vec::with_capacity(room))] => #[resource(new = Vec::with_capacity(*room))] && #[deep_clone(default = sorted(names))] => #[resource(new = sorted(names))] && #[deep_clone(default = title.len())] => #[resource(new = title.len())] && #[deep_clone(with = |_, _| File::open(path).unwrap())] => #[resource(open = File::open(path))] && #[deep_clone(default = side.powi(2))] => #[resource(new = side.powi(2))] && area: f32, file: File => area: f32
