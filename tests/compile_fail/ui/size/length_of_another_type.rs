//! The length of an array is a `usize`.
use freshtwin::DeepClone;

const LENGTH: u8 = 4;

#[derive(DeepClone)]
struct Board {
    names: [String; LENGTH],
}

fn main() {}
