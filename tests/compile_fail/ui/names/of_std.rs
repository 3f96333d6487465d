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

struct Duration {
    turns: u32,
}

#[derive(DeepClone)]
struct Game {
    board: Vec<Vec<Cell>>,
    damage: Weak,
    last: Option<Rc<Result>>,
    spell: Duration,
}

fn main() {}
// remedy: enum Cell => #[derive(DeepClone)] enum Cell && struct Weak => #[derive(DeepClone)] struct Weak && struct Result => #[derive(DeepClone)] struct Result && struct Duration => #[derive(DeepClone)] struct Duration
