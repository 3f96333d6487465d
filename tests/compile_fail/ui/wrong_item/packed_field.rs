use freshtwin::DeepClone;

#[derive(DeepClone)]
#[repr(packed)]
struct Packed {
    small: u8,
    name: String,
}

fn main() {}
