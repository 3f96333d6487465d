use std::io;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};

use freshtwin::process::CommandConfig;
use freshtwin::{DeepClone, Live};

fn start(program: &str) -> io::Result<(Child, ChildStdin)> {
    let mut child = Command::new(program).stdin(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take().expect("it is piped");
    Ok((child, stdin))
}

// Not first that this is an `Option`, and then, at `child`, that it cannot be borrowed as mutable.
#[derive(DeepClone)]
struct Job {
    program: String,
    #[resource]
    child: Live<Child, CommandConfig>,
    #[resource(open = child.stdin.take())]
    stdin: ChildStdin,
}

#[derive(DeepClone)]
struct Lines {
    program: String,
    #[resource(open = Command::new(program).stdout(Stdio::piped()).spawn().map(Box::new))]
    reader: Box<Child>,
    #[resource(open = reader.stdout.take().ok_or("not found"))]
    lines: ChildStdout,
}

/// Holds a program as a type of another crate may.
#[derive(DeepClone)]
struct Tool {
    #[deep_clone(default)]
    stderr: Option<ChildStderr>,
}

#[derive(DeepClone)]
struct Log {
    tool: Tool,
    #[resource(open = tool.stderr.take())]
    lines: ChildStderr,
}

fn main() {}
// remedy: #[resource] => #[resource(group = job)] && Live<Child, CommandConfig> => Child && #[resource(open = child.stdin.take())] => #[resource(group = job)] && struct Job => #[resource(group = job, open = start(program))] struct Job && #[resource(open = reader.stdout.take().ok_or("not found"))] => #[deep_clone(default)] && lines: ChildStdout => lines: Option<ChildStdout> && #[resource(open = tool.stderr.take())] => #[deep_clone(default)] && lines: ChildStderr => lines: Option<ChildStderr>
