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

fn main() {}
// remedy: #[deep_clone(open => #[resource(open
