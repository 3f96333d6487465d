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

#[derive(DeepClone)]
enum Tree {
    Leaf(u8),
    Branch([Tree; 2]),
}

fn main() {}
// remedy: Sum(Expr, Expr) => Sum(Box<Expr>, Box<Expr>) && next: Node => next: Option<Box<Node>> && [Tree; 2] => Box<[Tree; 2]> && (Self, u8) => (Option<Box<Self>>, u8)
