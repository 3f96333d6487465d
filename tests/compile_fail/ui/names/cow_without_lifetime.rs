use std::borrow::Cow;

use freshtwin::DeepClone;

// rustc asks for the lifetime once.
#[derive(DeepClone)]
struct Message {
    text: Cow<str>,
    parts: Vec<Cow<[u8]>>,
    names: Box<[Cow<str>]>,
}

fn main() {}
