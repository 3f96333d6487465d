use freshtwin::{DeepClone, DynDeepClone};

trait Shape: DynDeepClone {
    fn unit() -> Self
    where
        Self: Sized;
    fn is_same(&self, other: &Self) -> bool;
}

// All at the object, where `Clone` has the same to say.
#[derive(DeepClone)]
struct Drawing {
    shape: Box<dyn Shape>,
}

fn main() {}
