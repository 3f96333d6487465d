use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Game {
    name: String,
    #[deep_clone(default = "7".parse()?)]
    lives: u32,
    #[deep_clone(default = (|| Some("7".parse::<u32>().ok()? + 1))())]
    level: Option<u32>,
}

fn main() {}
// remedy: "7".parse()? => "7".parse().expect("a number")
