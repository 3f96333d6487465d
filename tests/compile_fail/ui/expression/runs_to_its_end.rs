use std::process::{Child, Command};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Builds {
    script: String,
    #[resource(open = Command::new(script).arg("-v").status())]
    first: Child,
    #[resource(open = Command::new(script).output())]
    second: Child,
}

fn main() {}
// remedy: .status() => .spawn() && .output() => .spawn()
