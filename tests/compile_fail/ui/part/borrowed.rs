use std::borrow::Cow;

use freshtwin::DeepClone;

#[derive(Clone, Debug)]
struct Row(u8);

#[derive(DeepClone)]
struct View<'a> {
    names: &'a [String],
    rows: Vec<&'a [Row]>,
    first: Cow<'a, Row>,
    all: Cow<'a, [Row]>,
}

// Text, and what cannot change.
#[derive(DeepClone)]
struct Data<'a> {
    words: &'a [&'a str],
    bytes: Cow<'a, [u8]>,
    text: Cow<'a, str>,
}

fn main() {}
// remedy: names: => #[deep_clone(share)] names: && rows: => #[deep_clone(share)] rows: && first: => #[deep_clone(clone)] first: && all: => #[deep_clone(clone)] all:
// remedy: &'a [String] => Vec<String> && &'a [Row] => Row && Cow<'a, Row> => Row && Cow<'a, [Row]> => Vec<Row> && View<'a> => View && #[derive(Clone, Debug)] => #[derive(Clone, Debug, DeepClone)]
