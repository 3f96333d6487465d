use std::borrow::Cow;
use std::path::Path;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Label<'a> {
    text: Cow<'a, String>,
    bytes: Option<Cow<'a, Vec<u8>>>,
    // These are data.
    name: Cow<'a, str>,
    icon: (Cow<'a, Path>, Cow<'a, [u8]>, Cow<'static, [&'static str]>),
    #[deep_clone(clone)]
    number: Cow<'a, u32>,
}

fn main() {}
// remedy: text => #[deep_clone(clone)] text && Cow<'a, Vec<u8>> => Vec<u8>
