use freshtwin::DeepClone;

struct Foreign;

#[derive(DeepClone)]
enum Player {
    Plain(#[deep_clone(default)] Foreign),
    Typed(#[deep_clone(default = "zero")] u8),
}

#[derive(DeepClone)]
struct Counter {
    #[deep_clone(default = self.count + 1)]
    count: u32,
}

fn main() {}
// remedy: default = self.count + 1 => with = |count, _| count + 1 && struct Foreign => #[derive(Default)] struct Foreign && "zero" => 0
// remedy: (default)] Foreign => (default = Foreign)] Foreign && default = self.count + 1 => default && "zero" => 0
