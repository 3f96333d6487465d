use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Script {
    len: u8,
    bytes: [u8],
}

#[derive(DeepClone)]
struct Name {
    text: str,
}

fn main() {}
// remedy: bytes: [u8] => bytes: Box<[u8]> && text: str => text: Box<str>
