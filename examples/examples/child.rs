//! A child process that is spoken to over pipes. A twin starts a child of its own and tells it what the first one knew.
//!
//! ```sh
//! cargo run --example child
//! ```

use std::{
    io::{self, BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, ExitCode},
};

use anyhow::{Result, ensure};
use freshtwin::{
    DeepClone, Open,
    process::{CommandConfig, Stdio},
};
use freshtwin_examples::{report, table};

/// A shell that computes. Its variables are its own state, so the lines that set them are data here, and said again.
#[derive(DeepClone)]
#[resource(group = shell, open = start(command, lines))]
struct Calculator {
    command: CommandConfig,
    lines: Vec<String>,
    #[resource(group = shell)]
    process: Process,
    #[resource(group = shell)]
    input: ChildStdin,
    #[resource(group = shell)]
    output: BufReader<ChildStdout>,
}

/// A dropped [`Child`] runs on; this one is ended and waited for.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

type Shell = (Process, ChildStdin, BufReader<ChildStdout>);

fn start(command: &CommandConfig, lines: &[String]) -> io::Result<Shell> {
    let mut process = Process(command.open()?);
    let (Some(mut input), Some(output)) = (process.0.stdin.take(), process.0.stdout.take()) else {
        return Err(io::Error::other("the command has no pipes"));
    };
    let mut output = BufReader::new(output);
    for line in lines {
        ask(&mut input, &mut output, line)?;
    }
    Ok((process, input, output))
}

fn ask(input: &mut ChildStdin, output: &mut impl BufRead, line: &str) -> io::Result<String> {
    writeln!(input, "{line}")?;
    let mut answer = String::new();
    match output.read_line(&mut answer)? {
        0 => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the child has ended")),
        _ => Ok(answer.trim_end().to_owned()),
    }
}

impl Calculator {
    fn ask(&mut self, line: &str) -> io::Result<String> {
        let answer = ask(&mut self.input, &mut self.output, line)?;
        self.lines.push(line.to_owned());
        Ok(answer)
    }

    fn row(&mut self, name: &str) -> io::Result<[String; 4]> {
        let answer = self.ask("width * height")?;
        Ok([name.into(), self.process.0.id().to_string(), answer, self.lines.join("; ")])
    }
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let script = r#"while read -r line; do eval "echo \$(($line))"; done"#;
    let command = CommandConfig::new("sh").args(["-c", script]).stdin(Stdio::Piped).stdout(Stdio::Piped);
    let mut calculator = Calculator::builder().command(command).lines(Vec::new()).build()?;
    calculator.ask("width = 6")?;
    calculator.ask("height = 7")?;

    println!("A child process computes for us. A twin starts a child of its own. Then the first child is killed;");
    println!("the twin that is made after its death still knows what it was told:\n");
    let mut twin = calculator.twin()?;
    twin.ask("width = 100")?;

    // The first child dies. What it knew is data, and lives on.
    calculator.process.0.kill()?;
    calculator.process.0.wait()?;
    let dead = calculator.ask("width").is_err();
    let mut heir = calculator.to_builder().open()?;

    let rows = [twin.row("the twin")?, heir.row("the dead one's twin")?];
    println!("{}", table(["calculator", "process", "width * height", "lines"], rows));
    ensure!(dead, "the first child still answers");
    Ok(())
}
