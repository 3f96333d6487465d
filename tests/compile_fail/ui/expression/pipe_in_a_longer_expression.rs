use std::io::{self, BufWriter};
use std::process::{Child, ChildStdin, Command, Stdio};

use freshtwin::DeepClone;

fn start(program: &str) -> io::Result<Child> {
    Command::new(program).stdin(Stdio::piped()).spawn()
}

// What each expression gives is no second error.
#[derive(DeepClone)]
struct Job {
    program: String,
    #[resource(open = start(program))]
    child: Child,
    #[resource(open = { child.stdin.take() })]
    in_a_block: ChildStdin,
    #[resource(open = (child.stdin.take()))]
    in_parentheses: ChildStdin,
    #[resource(open = child.stdin.unwrap())]
    unwrapped: ChildStdin,
    #[resource(open = child.stdin.take().expect("it is piped"))]
    expected: ChildStdin,
    #[resource(open = child.stdin.replace(other()))]
    replaced: ChildStdin,
    #[resource(open = child.stdin.as_mut().take())]
    borrowed: ChildStdin,
    #[resource(open = child.stdin.take().map(|pipe| BufWriter::new(pipe)))]
    mapped: BufWriter<ChildStdin>,
    #[resource(open = BufWriter::new(child.stdin.take().unwrap()))]
    an_argument: BufWriter<ChildStdin>,
    #[resource(open = child.stdin.take().ok_or_else(|| format!("no stdin of {}", child.id())))]
    beside_a_macro: ChildStdin,
    #[resource(open = { debug_assert!(child.stdin.is_some()); child.stdin.take().ok_or("none") })]
    behind_a_macro: ChildStdin,
}

fn other() -> ChildStdin {
    unreachable!("it has a pipe of its own")
}

fn main() {}
