use freshtwin::DeepClone;

struct Foreign;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(clone)]
    foreign: Foreign,
}

#[derive(DeepClone)]
#[deep_clone(clone)]
struct Whole(Foreign);

fn main() {}
// remedy: struct Foreign; => #[derive(Clone)] struct Foreign; && #[derive(DeepClone)] => #[derive(Clone, DeepClone)]
