use freshtwin::DeepClone;

mod heapless {
    #[derive(Clone)]
    pub struct String<const N: usize>(pub [u8; N]);
    #[derive(Clone)]
    pub struct Vec<T, const N: usize>(pub [T; N]);
}
use heapless::{String, Vec};

mod bumpalo {
    #[derive(Clone)]
    pub struct Box<'bump, T>(pub &'bump T);
}

mod arena {
    use super::DeepClone;
    use super::bumpalo::Box;

    #[derive(DeepClone)]
    struct Held<'bump> {
        value: Box<'bump, u8>,
    }
}

#[derive(DeepClone)]
struct Display {
    brightness: u8,
    text: String<32>,
    lines: Option<Vec<u8, 8>>,
}

#[derive(DeepClone)]
struct Log<const N: usize> {
    levels: Vec<u8, N>,
}

fn main() {}
// remedy: text: => #[deep_clone(clone)] text: && lines: => #[deep_clone(clone)] lines: && levels: => #[deep_clone(clone)] levels: && value: => #[deep_clone(clone)] value:
