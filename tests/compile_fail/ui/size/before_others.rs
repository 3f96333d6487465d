use freshtwin::DeepClone;

// rustc says it itself.
#[derive(DeepClone)]
struct Script {
    name: str,
    len: u8,
}

#[derive(DeepClone)]
enum Step {
    Run([u8]),
}

fn main() {}
// remedy: name: str => name: Box<str> && Run([u8]) => Run(Box<[u8]>)
