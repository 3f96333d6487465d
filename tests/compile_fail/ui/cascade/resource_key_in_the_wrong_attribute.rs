use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[deep_clone(open = File::open(path))]
    file: File,
}

// What the type has once the mistake is mended.
fn twin() -> Journal {
    let journal = Journal::builder().path("log".to_owned()).build().unwrap();
    journal.twin().unwrap()
}

// The other resource is checked, too.
#[derive(DeepClone)]
struct Two {
    path: String,
    #[deep_clone(open = File::open(path))]
    first: File,
    #[resource(open = opened(path))]
    second: File,
}

fn main() {}
// remedy: #[deep_clone(open => #[resource(open && opened(path) => File::open(path)
