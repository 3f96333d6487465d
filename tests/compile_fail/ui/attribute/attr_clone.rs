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
