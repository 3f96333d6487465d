use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Config {
    name: _,
    parts: Vec<_>,
}

fn main() {}
// remedy: _ => String
