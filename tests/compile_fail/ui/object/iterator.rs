use freshtwin::{DeepClone, DynDeepClone};

#[derive(DeepClone)]
struct Feed {
    items: Box<dyn Iterator<Item = u32> + Send>,
}

trait Items: Iterator<Item = u32> + DynDeepClone {}

// One of the user's own can say what it holds.
#[derive(DeepClone)]
struct Source {
    items: Box<dyn Items>,
}

fn main() {}
// remedy: dyn Iterator<Item = u32> + Send => dyn Items
// remedy: items: Box<dyn Iterator => #[deep_clone(default = Box::new(0..9))] items: Box<dyn Iterator
