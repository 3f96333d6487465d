// The error is rustc's own.
use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Point {
    _: u8,
    y: std::rc::Rc<u8>,
}

#[derive(DeepClone)]
struct Session {
    path: std::path::PathBuf,
    #[resource(from = path)]
    _: std::fs::File,
}

fn copy(point: &Point) -> Point {
    point.deep_clone()
}

fn main() {}
// remedy: _: u8 => x: u8 && _: std => file: std
