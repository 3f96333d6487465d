use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Point {
    x u8,
    y: u8,
}

fn main() {
    let _ = Point { x: 1, y: 2 }.deep_clone();
}
// remedy: x u8 => x: u8
