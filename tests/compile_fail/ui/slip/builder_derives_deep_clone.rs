use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive(Debug, freshtwin::DeepClone)))]
struct Journal {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    println!("{:?}", Journal::builder().path("log".to_owned()).deep_clone());
}
// remedy: Debug, freshtwin::DeepClone => Debug
