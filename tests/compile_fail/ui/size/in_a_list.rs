use freshtwin::DeepClone;

trait Rule {}

#[derive(DeepClone)]
struct Engine {
    rules: Vec<dyn Rule>,
}

#[derive(DeepClone)]
struct Filter {
    keeps: impl Fn(u8) -> bool,
}

fn main() {}
// remedy: trait Rule => trait Rule: freshtwin::DynDeepClone && Vec<dyn Rule> => Vec<Box<dyn Rule>> && impl Fn => fn
