//! A checkpoint: the builder goes to disk as JSON, and another process opens it and does the rest of the work.
//!
//! ```sh
//! cargo run --example checkpoint -- [NUMBERS]
//! ```

use std::{
    env,
    fs::{self, File},
    io::{self, Write},
    path::Path,
    process::{self, Command, ExitCode},
};

use anyhow::{Result, bail, ensure};
use freshtwin::{DeepClone, Live, fs::FileConfig};
use freshtwin_examples::{number, progress, report, table};
use serde::{Deserialize, Serialize};

/// Adds numbers up, and writes each step to its log.
#[derive(DeepClone)]
#[deep_clone(builder(derive(Serialize, Deserialize)))]
struct Sum {
    until: u64,
    next: u64,
    total: u64,
    #[resource]
    log: Live<File, FileConfig>,
}

impl Sum {
    fn work(&mut self, until: u64) -> io::Result<()> {
        for number in progress("adding", until - self.next).wrap_iter(self.next..until) {
            self.total += number;
            self.next = number + 1;
            writeln!(self.log, "process {} has added {number}", process::id())?;
        }
        Ok(())
    }
}

/// The first half, here. Then the builder, as JSON, is all that stays.
fn first_half(until: u64, folder: &Path) -> Result<String> {
    let log = FileConfig::append(folder.join("sum.log")).create(true);
    let mut sum = Sum::builder().until(until).next(0).total(0).log(log).build()?;
    sum.work(until / 2)?;
    Ok(serde_json::to_string_pretty(&sum.to_builder())?)
}

/// The second half, in a process that knows nothing but the file.
fn second_half(checkpoint: &Path) -> Result<u64> {
    let builder: SumBuilder = serde_json::from_str(&fs::read_to_string(checkpoint)?)?;
    let mut sum = builder.build()?;
    sum.work(sum.until)?;
    Ok(sum.total)
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if let ["resume", checkpoint] = args[..] {
        println!("{}", second_half(checkpoint.as_ref())?);
        return Ok(());
    }
    let until = number(1, "NUMBERS", 1000)?;

    println!("This process adds up the first half of {until} numbers, and leaves a checkpoint:\n");
    let folder = tempfile::tempdir()?;
    let checkpoint = folder.path().join("checkpoint.json");
    let json = first_half(until, folder.path())?;
    fs::write(&checkpoint, &json)?;
    println!("{json}\n\nAnother process opens it, and adds up the rest:\n");

    let output = Command::new(env::current_exe()?).arg("resume").arg(&checkpoint).output()?;
    if !output.status.success() {
        bail!("the other process has failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let total: u64 = String::from_utf8(output.stdout)?.trim().parse()?;

    let log = fs::read_to_string(folder.path().join("sum.log"))?;
    let mine = format!("process {} ", process::id());
    let (here, there): (Vec<_>, Vec<_>) = log.lines().partition(|line| line.starts_with(&mine));
    println!(
        "{}",
        table(
            ["process", "numbers added", "last line of the log"],
            [("this one", here), ("the other one", there)].map(|(who, lines)| [
                who.to_owned(),
                lines.len().to_string(),
                lines.last().unwrap_or(&"").to_string()
            ])
        )
    );
    println!("total: {total}");
    ensure!(total == (0..until).sum::<u64>(), "numbers are missing or double");
    Ok(())
}
