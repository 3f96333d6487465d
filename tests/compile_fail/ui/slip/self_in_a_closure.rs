use freshtwin::{Cloner, DeepClone};

#[derive(DeepClone)]
struct Counter {
    step: u32,
    #[deep_clone(with = |count, _| count + self.step)]
    count: u32,
}

#[derive(DeepClone)]
struct Sum {
    step: u32,
    #[deep_clone(with = copy, survey = self.step)]
    sum: u32,
}

fn copy(sum: &u32, _: &mut Cloner) -> u32 {
    *sum
}

fn main() {}
