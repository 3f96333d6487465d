use std::process::{Child, Command};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Job {
    command: Command,
    child: Child,
}

fn main() {}
// remedy: command: Command => command: freshtwin::process::CommandConfig && child: => #[resource(from = command)] child:
