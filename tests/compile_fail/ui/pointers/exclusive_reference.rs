use freshtwin::DeepClone;

#[derive(DeepClone)]
struct View<'a> {
    buffer: &'a mut [u8],
}

fn main() {}
