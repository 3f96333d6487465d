use freshtwin::DeepClone;

struct Foreign;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(share)]
    foreign: Foreign,
}

fn main() {}
