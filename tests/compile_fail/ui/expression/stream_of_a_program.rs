use std::io::{self, Error};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Shell {
    program: String,
    #[resource(open = Command::new(program).stdin(Stdio::piped()).spawn())]
    child: Child,
    #[resource(open = child.stdin.take().ok_or_else(|| Error::other("no pipe")))]
    stdin: ChildStdin,
}

#[derive(DeepClone)]
struct Reader {
    program: String,
    #[resource(new = child.stdout.take().unwrap())]
    output: ChildStdout,
    #[resource(open = Command::new(program).stdout(Stdio::piped()).spawn())]
    child: Child,
}

// The remedy.
fn shell(program: &str) -> io::Result<(Child, ChildStdin)> {
    let mut child = Command::new(program).stdin(Stdio::piped()).spawn()?;
    let stdin = child.stdin.take().ok_or_else(|| Error::other("no pipe"))?;
    Ok((child, stdin))
}

fn reader(program: &str) -> io::Result<(ChildStdout, Child)> {
    let mut child = Command::new(program).stdout(Stdio::piped()).spawn()?;
    let output = child.stdout.take().ok_or_else(|| Error::other("no pipe"))?;
    Ok((output, child))
}

fn main() {}
// remedy: struct Shell => #[resource(group = both, open = shell(program))] struct Shell && open = Command::new(program).stdin(Stdio::piped()).spawn())] => group = both)] && open = child.stdin.take().ok_or_else(|| Error::other("no pipe")))] => group = both)] && struct Reader => #[resource(group = both, open = reader(program))] struct Reader && new = child.stdout.take().unwrap())] => group = both)] && open = Command::new(program).stdout(Stdio::piped()).spawn())] => group = both)]
