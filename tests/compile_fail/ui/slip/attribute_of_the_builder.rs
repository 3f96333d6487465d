use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive(Debug), allow(dead_code)))]
struct Log {
    #[deep_clone(allow(missing_docs))]
    path_of_log: String,
    #[resource(open = File::open(path_of_log))]
    file: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(Debug, Clone))]
struct Other {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
// remedy: , allow(dead_code) => , attr(allow(dead_code)) && #[deep_clone(allow(missing_docs))] => #[deep_clone(attr(allow(missing_docs)))] && builder(Debug, Clone) => builder(derive(Debug, Clone))
