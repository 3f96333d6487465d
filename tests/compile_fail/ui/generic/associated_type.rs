use freshtwin::DeepClone;

trait Game {
    type Move;
}
struct Row;
struct Chess;
impl Game for Chess {
    type Move = Row;
}

#[derive(DeepClone)]
struct History {
    moves: Vec<<Chess as Game>::Move>,
}

// By its bound.
#[derive(DeepClone)]
struct Record<G: Game> {
    moves: Vec<<G as Game>::Move>,
    last: <G as Game>::Move,
}

fn main() {}
// remedy: struct Row => #[derive(DeepClone)] struct Row
