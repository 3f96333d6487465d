//! A child process
//!
//! A program that is fed and read over pipes.

use std::{
    io::{self, BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout},
};

use freshtwin::{
    DeepClone, Open,
    process::{CommandConfig, Stdio},
};

#[derive(DeepClone)]
#[resource(group = process, open = start(command))]
struct Filter {
    lines: u32,
    command: CommandConfig,
    #[resource(group = process)]
    input: ChildStdin, // dropped first: most filters end when their input does
    #[resource(group = process)]
    output: BufReader<ChildStdout>,
    #[resource(group = process)]
    child: Ended,
}

/// Ends its child and waits for it; a dropped `Child` alone would run on.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(
    command: &CommandConfig,
) -> io::Result<(ChildStdin, BufReader<ChildStdout>, Ended)> {
    let mut child = Ended(command.open()?);
    match (child.0.stdin.take(), child.0.stdout.take()) {
        (Some(input), Some(output)) => {
            Ok((input, BufReader::new(output), child))
        }
        _ => Err(io::Error::other("the command has no pipes")),
    }
}

#[cfg(unix)]
#[test]
fn a_twin_starts_a_child_of_its_own() -> crate::Result {
    let command =
        CommandConfig::new("cat").stdin(Stdio::Piped).stdout(Stdio::Piped);
    let mut filter = Filter::builder().lines(0).command(command).build()?;
    let mut twin = filter.twin()?;
    assert_ne!(filter.child.0.id(), twin.child.0.id());
    for (filter, text) in [(&mut filter, "one\n"), (&mut twin, "two\n")] {
        filter.input.write_all(text.as_bytes())?;
        let mut line = String::new();
        filter.output.read_line(&mut line)?;
        filter.lines += 1;
        assert_eq!(line, text);
    }
    assert_eq!([filter.lines, twin.lines], [1, 1]);
    Ok(())
}
