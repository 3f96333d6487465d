use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    #[deep_clone(into)]
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let _ = Log::builder().path(3).build();
}
// remedy: path(3) => path("3")
