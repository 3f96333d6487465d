use freshtwin::DeepClone;

#[derive(DeepClone)]
enum Step {
    Turn(Option<fn(u8) -> u8>),
    Walk { places: Vec<String },
}

fn main() {
    let _ = Step::Turn(None).deep_clone();
}
// remedy: Vec<String } => Vec<String> }
