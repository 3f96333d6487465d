use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive = "Debug, PartialEq"))]
struct Job {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let builder = Job::builder().path("a".into());
    assert!(builder == builder, "{builder:?}");
}
// remedy: derive = "Debug, PartialEq" => derive(Debug, PartialEq)
