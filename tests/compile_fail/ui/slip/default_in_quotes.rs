use freshtwin::DeepClone;

fn levels() -> Vec<u8> {
    Vec::new()
}

#[derive(DeepClone)]
struct Player {
    #[deep_clone(default = "levels")]
    levels: Vec<u8>,
    #[deep_clone(default = "String::new()")]
    name: String,
    // A text.
    #[deep_clone(default = "none")]
    team: &'static str,
}

fn main() {}
// remedy: "levels" => levels() && "String::new()" => String::new()
