use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Expr {
    Number(f64),
    Sum(Expr, Expr),
}

#[derive(DeepClone)]
struct Node {
    value: u8,
    next: Node,
}

#[derive(DeepClone)]
struct Pair<T>(T, (Self, u8));

fn main() {}
// remedy: Sum(Expr, Expr) => Sum(Box<Expr>, Box<Expr>) && next: Node => next: Option<Box<Node>> && (Self, u8) => (Option<Box<Self>>, u8)
