//! Runs the example programs of the package whose tests include this.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// What a program has printed: the cells of its table's rows, and all of it.
pub(crate) struct Printed {
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) text: String,
}

/// Runs an example with `args`, and demands that it succeeds.
pub(crate) fn run(example: &str, args: &[&str]) -> Printed {
    let output = output(example, args, &[]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{example}: {}\n{text}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    let row = |line: &str| {
        line.strip_prefix('│')?
            .strip_suffix('│')
            .map(|line| line.split('┆').map(|cell| cell.trim().to_owned()).collect())
    };
    let rows = text.lines().filter_map(row).skip(1).collect();
    Printed { rows, text }
}

/// The one line that a program says when it fails.
pub(crate) fn complaint(example: &str, args: &[&str], variables: &[(&str, &str)]) -> String {
    let output = output(example, args, variables);
    assert_eq!(output.status.code(), Some(1), "{example} {args:?}");
    let complaint = String::from_utf8(output.stderr).expect("text");
    assert_eq!(complaint.trim_end().lines().count(), 1, "{complaint}");
    complaint
}

/// Runs an example with `args` and `variables`, and says how it went.
pub(crate) fn output(example: &str, args: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(program(example));
    command.args(args).envs(variables.iter().copied()).env("RUST_BACKTRACE", "0");
    command.output().unwrap_or_else(|error| panic!("{example}: {error}"))
}

/// Where cargo has put the program. `cargo test` builds the examples before it runs the tests; with `--test` alone it
/// does not.
pub(crate) fn program(example: &str) -> PathBuf {
    let tests = env::current_exe().expect("a running program has a path");
    let profile = tests.ancestors().nth(2).expect("it is in `deps`");
    let program = profile.join("examples").join(format!("{example}{}", env::consts::EXE_SUFFIX));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(format!("{example}.rs"));
    let changed = |file: &Path| file.metadata().and_then(|data| data.modified()).ok();
    let package = env!("CARGO_PKG_NAME");
    assert!(changed(&program) > changed(&source), "run `cargo build -p {package} --examples` first");
    program
}
