use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(skip, share)]
struct Player {
    #[deep_clone(clone, clone, default)]
    name: String,
    #[deep_clone(unknown)]
    score: u8,
    #[resource(form = name, open)]
    #[deep_clone(share)]
    log: std::fs::File,
}

fn main() {}
