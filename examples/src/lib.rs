//! What the programs in `examples/` share: how long work shows its progress, and how results are printed.
//!
//! | program | what it shows |
//! | --- | --- |
//! | `tournament` | a live tournament is backed up while it goes on: the main example |
//! | `workers` | one twin per worker thread on one SQLite file, and the throughput beside a shared mutex |
//! | `reconnect` | the server goes away; the twin of the dead session goes on where the data was |
//! | `checkpoint` | the builder goes to disk as JSON, and another process does the rest of the work |
//! | `other_database` | the same session against another database: one setter, then open |
//! | `async_sessions` | many sessions on tokio, opened from one map |
//! | `sqlite` | PRAGMAs on every open, a twin that only reads, a database in memory that is shared on purpose |
//! | `postgres`, `tokio_postgres` | sessions that are set up alike; a driver task that ends with its value |
//! | `redis` | twins subscribe again |
//! | `line_protocol` | reader, writer and greeting from one connect |
//! | `http` | a client with cookies of its own |
//! | `child` | a child process over pipes, which is told what the first one knew |
//! | `log_file` | many handles append to one file |

use std::time::Duration;

use comfy_table::{CellAlignment, Table, presets::UTF8_FULL_CONDENSED};
use indicatif::{ProgressBar, ProgressStyle};

/// A progress bar on standard error, for work of `length` steps. Nothing is shown where nobody watches.
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
/// What is no whole number above zero is refused by the argument's `name`.
///
/// ```
/// assert_eq!(freshtwin_examples::number(1000, "ROUNDS", 7).unwrap(), 7);
/// ```
pub fn number(index: usize, name: &str, default: u64) -> anyhow::Result<u64> {
    let Some(text) = std::env::args().nth(index) else { return Ok(default) };
    match text.parse() {
        Ok(number @ 1..) => Ok(number),
        _ => anyhow::bail!("{name} is a whole number above zero, and not `{text}`"),
    }
}
