use std::future::{Future, ready};
use std::pin::Pin;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Job {
    name: String,
    work: Pin<Box<dyn Future<Output = u8>>>,
}

fn main() {}
// remedy: work: => #[deep_clone(default = Box::pin(ready(1)))] work:
