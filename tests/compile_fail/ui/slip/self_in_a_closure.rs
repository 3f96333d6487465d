use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Counter {
    step: u32,
    #[deep_clone(with = |count, _| count + self.step)]
    count: u32,
}

fn main() {}
