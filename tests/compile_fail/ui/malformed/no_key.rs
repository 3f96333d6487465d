use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(crate = "not a path")]
struct Player {
    #[deep_clone("clone")]
    name: String,
    #[deep_clone(default,,)]
    score: u8,
}

#[derive(DeepClone)]
#[deep_clone(builder("Name"))]
struct Team {
    #[resource(= 1)]
    file: std::fs::File,
}

fn main() {}
