use std::io;
use std::process::{Child, ChildStdin, Command, Stdio};

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[resource(group = process, open = Command::new(program).stdin(Stdio::piped()).spawn())]
struct Filter {
    program: String,
    #[resource(group = process)]
    child: Child,
    #[resource(group = process)]
    input: ChildStdin,
}

fn main() {}

fn start(program: &str) -> io::Result<(Child, ChildStdin)> {
    let mut child = Command::new(program).stdin(Stdio::piped()).spawn()?;
    let input = child.stdin.take().expect("piped");
    Ok((child, input))
}
// remedy: Command::new(program).stdin(Stdio::piped()).spawn())] => start(program))]
