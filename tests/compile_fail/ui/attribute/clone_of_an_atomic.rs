use freshtwin::DeepClone;
use std::sync::atomic::AtomicU32;

#[derive(DeepClone)]
struct Page {
    text: String,
    #[deep_clone(clone)]
    hits: AtomicU32,
}

fn main() {}
// remedy: #[deep_clone(clone)] => // data by itself
