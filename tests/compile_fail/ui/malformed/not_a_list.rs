use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Player {
    #[deep_clone = "clone"]
    name: String,
}

#[derive(DeepClone)]
struct Journal {
    path: String,
    #[resource = std::fs::File::open(path)]
    file: std::fs::File,
}

fn main() {}
