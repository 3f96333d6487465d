use freshtwin::DeepClone;
use freshtwin::fs::FileConfig;
use std::fs::File;

#[derive(DeepClone)]
struct Plain {
    #[deep_clone(into)]
    a: String,
}

#[derive(DeepClone)]
struct Fresh {
    log: FileConfig,
    #[deep_clone(default, into)]
    count: u32,
    #[resource(from = log)]
    file: File,
}

#[derive(DeepClone)]
enum Variants {
    One {
        #[deep_clone(into)]
        log: FileConfig,
        #[resource(from = log)]
        file: File,
    },
}

fn main() {
    let _ = Plain { a: String::new() }.deep_clone().a;
}
