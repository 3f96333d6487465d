use freshtwin::DeepClone;

struct Foreign;

#[derive(DeepClone)]
enum Player {
    Plain(#[deep_clone(default)] Foreign),
    Typed(#[deep_clone(default = "zero")] u8),
}

fn main() {}
