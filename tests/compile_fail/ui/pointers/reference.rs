use freshtwin::DeepClone;

#[derive(DeepClone)]
struct View<'a> {
    name: &'a str,
    bytes: &'a [u8],
    config: &'a String,
}

fn main() {}
