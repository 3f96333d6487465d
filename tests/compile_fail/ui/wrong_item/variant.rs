use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Event {
    #[deep_clone(clone)]
    Started(String),
}

fn main() {}
