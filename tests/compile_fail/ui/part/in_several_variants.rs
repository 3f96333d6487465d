//! That one type is no data is one mistake, also where variants hold it, or the fields of a type with resources.

use std::fs::File;

use freshtwin::DeepClone;

struct Point;

#[derive(DeepClone)]
enum Shape {
    Dot(Point),
    Circle { center: Point, radius: f32 },
    Polygon(Vec<Point>, String),
}

mod geo {
    pub struct Size;
}

#[derive(DeepClone)]
struct Canvas {
    size: crate::geo::Size,
    #[resource(open = File::open(path))]
    file: File,
    path: String,
    sizes: Vec<crate::geo::Size>,
}

fn main() {}
