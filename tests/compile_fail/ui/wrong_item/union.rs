use freshtwin::DeepClone;

#[derive(DeepClone)]
union Bits {
    whole: u32,
    bytes: [u8; 4],
}

fn main() {}
