//! A log file: twins append to the same one through handles of their own, or to another one after a setter.
//!
//! ```sh
//! cargo run --example log_file -- [LINES]
//! ```

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
    process::ExitCode,
    thread,
};

use anyhow::{Result, anyhow};
use freshtwin::{DeepClone, Live, fs::FileConfig};
use freshtwin_examples::{number, progress, report, table};

#[derive(DeepClone)]
struct Logger {
    name: String,
    fields: Vec<(String, String)>,
    #[deep_clone(default)]
    lines: u64,
    #[resource]
    file: Live<File, FileConfig>,
}

impl Logger {
    /// One line, one write: appending writes of several handles do not mix.
    fn log(&mut self, event: &str) -> io::Result<()> {
        let fields: String = self.fields.iter().map(|(key, value)| format!(" {key}={value}")).collect();
        self.lines += 1;
        self.file.write_all(format!("{} {}{fields} {event}\n", self.name, self.lines).as_bytes())
    }
}

/// Whether the lines of `name` are all there, whole and in their order.
fn complete(text: &str, name: &str, count: u64) -> bool {
    let numbers = text
        .lines()
        .filter_map(|line| line.strip_prefix(name)?.strip_suffix(" host=a event")?.trim().parse::<u64>().ok());
    numbers.eq(1..=count)
}

fn row(path: &Path, writers: &[&str], count: u64) -> io::Result<[String; 4]> {
    let text = fs::read_to_string(path)?;
    let whole = writers.iter().filter(|name| complete(&text, name, count)).count();
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok([file, text.lines().count().to_string(), writers.len().to_string(), whole.to_string()])
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let count = number(1, "LINES", 5000)?;
    let folder = tempfile::tempdir()?;
    let (main, audit) = (folder.path().join("main.log"), folder.path().join("audit.log"));

    let first = Logger::builder()
        .name("first".into())
        .fields(vec![("host".into(), "a".into())])
        .file(FileConfig::append(&main).create(true))
        .build()?;
    println!("Two loggers append {count} lines each to one file, a third one to another:\n");
    let builder = first.to_builder();
    let second = builder.deep_clone().name("second".into()).build()?;
    let other = builder.name("other".into()).file(FileConfig::append(&audit).create(true)).build()?;

    let bar = progress("logging", 3 * count);
    thread::scope(|scope| {
        let threads = [first, second, other].map(|mut logger| {
            let bar = &bar;
            scope.spawn(move || bar.wrap_iter(0..count).try_for_each(|_| logger.log("event")))
        });
        threads
            .into_iter()
            .try_for_each(|thread| anyhow::Ok(thread.join().map_err(|_| anyhow!("a logger has panicked"))??))
    })?;
    bar.finish_and_clear();

    let rows = [row(&main, &["first", "second"], count)?, row(&audit, &["other"], count)?];
    println!("{}", table(["file", "lines", "writers", "complete and in order"], rows));
    Ok(())
}
