use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(clone, default)]
    name: String,
    #[deep_clone(lock)]
    #[deep_clone(with = copy)]
    score: std::sync::Mutex<u8>,
}

fn main() {}

fn copy() {}
