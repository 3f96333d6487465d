use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player<T> {
    #[deep_clone(bound = "T: Clone")]
    name: T,
}

fn main() {}
