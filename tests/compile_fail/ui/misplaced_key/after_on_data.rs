use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone(after = println!("copied"))]
    name: String,
}

fn main() {}
// remedy: #[deep_clone(after = println!("copied"))] => // copied
