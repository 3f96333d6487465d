use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Handle(*mut u8, *const u8);

fn main() {}
