use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(skip)]
    name: String,
    // The comma in the closure does not end it.
    #[deep_clone(wihh = |title, _| title.to_uppercase())]
    title: String,
}

fn main() {}
