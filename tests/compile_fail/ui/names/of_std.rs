use std::rc::Rc;

use freshtwin::DeepClone;

enum Cell {
    Wall,
    Floor(u8),
}

struct Weak {
    factor: f32,
}

struct Result {
    points: u32,
}

#[derive(DeepClone)]
struct Game {
    board: Vec<Vec<Cell>>,
    damage: Weak,
    last: Option<Rc<Result>>,
}

fn main() {}
// remedy: enum Cell => #[derive(DeepClone)] enum Cell && struct Weak => #[derive(DeepClone)] struct Weak && struct Result => #[derive(DeepClone)] struct Result
