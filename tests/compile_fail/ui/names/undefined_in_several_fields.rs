use freshtwin::DeepClone;

// Each is said once, as without the derive.
#[derive(DeepClone)]
struct Ball {
    position: Point,
    name: String,
    velocity: Point,
}

#[derive(DeepClone)]
struct Lexer<'a, T: Copy> {
    text: &'a str,
    position: Position,
    value: Vec<T>,
}

#[derive(DeepClone)]
enum Path {
    Start(Corner),
    Turns { corners: Vec<Corner> },
}

fn main() {}
