use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Cache<V> {
    path: String,
    items: Vec<V>,
    #[resource(open = File::open(path))]
    file: File,
}

struct Row(u32);

// Without a list of types that are data.
fn main() {
    let rows = vec![Row(1)];
    drop(Cache::builder().path(String::new()).items(rows).build());
}
// remedy: struct Row => #[derive(DeepClone)] struct Row
