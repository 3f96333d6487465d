//! What the programs in `examples/` share: how they show progress, print results, and end.
//!
//! The README lists the programs; `cargo run --example` without a name does, too. Those that want a server or tokio are
//! in the package below, `servers/`.

use std::{process::ExitCode, time::Duration};

use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use indicatif::{ProgressBar, ProgressStyle};

/// How a program ends: an error is one sentence on standard error, with its causes, and a status that is not zero.
///
/// ```
/// use std::process::ExitCode;
///
/// fn main() -> ExitCode {
///     freshtwin_examples::report(Ok(()))
/// }
/// ```
#[must_use]
pub fn report(result: anyhow::Result<()>) -> ExitCode {
    let Err(error) = result else { return ExitCode::SUCCESS };
    eprintln!("error: {error:#}");
    ExitCode::FAILURE
}

/// A progress bar on standard error, for work of `length` steps. Nothing is shown if that is not a terminal.
///
/// ```
/// let bar = freshtwin_examples::progress("rounds", 10);
/// for _round in bar.wrap_iter(0..10) {}
/// ```
#[must_use]
pub fn progress(what: &'static str, length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:>12} {wide_bar} {human_pos}/{human_len}, {eta} left");
    let bar = ProgressBar::new(length).with_message(what);
    bar.enable_steady_tick(Duration::from_millis(200));
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// A table of `rows` under `headers`, numbers to the right.
///
/// ```
/// let table = freshtwin_examples::table(["way", "per second"], [["shared".to_owned(), "12".to_owned()]]);
/// assert!(table.to_string().contains("per second"));
/// ```
#[must_use]
pub fn table<const N: usize>(headers: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> Table {
    let rows: Vec<_> = rows.into_iter().collect();
    let mut table = Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_header(headers).add_rows(rows.clone());
    let number = |text: &String| text.starts_with(|c: char| c.is_ascii_digit()) && !text.ends_with(char::is_alphabetic);
    for (index, column) in table.column_iter_mut().enumerate() {
        if rows.iter().all(|row| number(&row[index])) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// The number that the program was given as argument `index`, from 1 on, or else `default`.
///
/// # Errors
/// If the argument is not a whole number above zero: the error names it by `name`.
///
/// ```
/// assert_eq!(freshtwin_examples::number(1000, "ROUNDS", 7).unwrap(), 7);
/// ```
pub fn number(index: usize, name: &str, default: u64) -> anyhow::Result<u64> {
    let Some(text) = std::env::args().nth(index) else { return Ok(default) };
    match text.parse() {
        Ok(number @ 1..) => Ok(number),
        _ => anyhow::bail!("{name} must be a whole number above zero, not `{text}`"),
    }
}
