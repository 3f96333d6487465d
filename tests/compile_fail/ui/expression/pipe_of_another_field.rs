use std::io::{self, BufReader};
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};

use freshtwin::DeepClone;

fn start(program: &str) -> io::Result<(Child, ChildStdin)> {
    let mut child = Command::new(program).stdin(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take().expect("it is piped");
    Ok((child, stdin))
}

// Not only that `child` cannot be borrowed as mutable, at the derive.
#[derive(DeepClone)]
struct Job {
    program: String,
    #[resource(open = Command::new(program).stdin(Stdio::piped()).spawn())]
    child: Child,
    #[resource(new = child.stdin.take().unwrap())]
    stdin: ChildStdin,
}

#[derive(DeepClone)]
struct Lines {
    program: String,
    #[resource(open = Command::new(program).stdout(Stdio::piped()).spawn())]
    reader: Child,
    #[resource(open = reader.stdout.take().map(BufReader::new).ok_or("it is piped"))]
    lines: BufReader<ChildStdout>,
}

// Not only that this is an `Option`.
#[derive(DeepClone)]
struct Log {
    program: String,
    #[resource(open = Command::new(program).stderr(Stdio::piped()).spawn())]
    writer: Child,
    #[resource(open = writer.stderr.take())]
    lines: ChildStderr,
}

fn main() {}
// remedy: #[resource(open = Command::new(program).stdin(Stdio::piped()).spawn())] => #[resource(group = job)] && #[resource(new = child.stdin.take().unwrap())] => #[resource(group = job)] && struct Job => #[resource(group = job, open = start(program))] struct Job && #[resource(open = reader.stdout.take().map(BufReader::new).ok_or("it is piped"))] => #[deep_clone(default)] && lines: BufReader<ChildStdout> => lines: Option<BufReader<ChildStdout>> && #[resource(open = writer.stderr.take())] => #[deep_clone(default)] && lines: ChildStderr => lines: Option<ChildStderr>
