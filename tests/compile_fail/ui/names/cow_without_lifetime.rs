use std::borrow::Cow;

use freshtwin::DeepClone;

// rustc asks for the lifetime once.
#[derive(DeepClone)]
struct Message {
    text: Cow<str>,
    parts: Vec<Cow<[u8]>>,
}

fn main() {}
