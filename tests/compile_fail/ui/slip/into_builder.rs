use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
#[deep_clone(into_builder)]
struct Session {
    path: String,
    #[resource(open = File::open(path))]
    log: File,
}

fn main() {}
// remedy: deep_clone(into_builder) => deep_clone(builder(into))
