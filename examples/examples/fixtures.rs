//! Test fixtures: a database is prepared once, and each of many tests that run at the same time gets a twin of it.
//!
//! ```sh
//! cargo run --example fixtures -- [TESTS] [BOOKS]
//! ```

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
};

use anyhow::{Result, anyhow, ensure};
use freshtwin::DeepClone;
use freshtwin_examples::{number, progress, report, table};
use rusqlite::Connection;
use tempfile::TempDir;

/// What a test works on. A twin copies the prepared file into a folder of its own, and opens the copy.
#[derive(DeepClone)]
struct Fixture {
    /// What the test expects of its library: data, copied along.
    books: u64,
    prepared: PathBuf,
    #[resource(open = copy(prepared))]
    folder: TempDir,
    #[resource(open = Connection::open(database(folder.path())))]
    conn: Connection,
}

fn database(folder: &Path) -> PathBuf {
    folder.join("library.db")
}

fn copy(prepared: &Path) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    fs::copy(prepared, database(folder.path()))?;
    Ok(folder)
}

impl Fixture {
    fn count(&self) -> rusqlite::Result<u64> {
        self.conn.query_row("SELECT count(*) FROM books", [], |row| row.get(0))
    }
}

/// The slow part, done once. The connection is closed at the end, so that the file is whole.
fn prepare(folder: &Path, books: u64) -> Result<PathBuf> {
    let path = folder.join("prepared.db");
    let mut conn = Connection::open(&path)?;
    conn.execute_batch("CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL)")?;
    let changes = conn.transaction()?;
    for book in progress("preparing", books).wrap_iter(1..=books) {
        changes.execute("INSERT INTO books VALUES (?, ?)", (book, format!("Volume {book}")))?;
    }
    changes.commit()?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(path)
}

/// Test `index` throws away the books that its number divides. On one database for all, the tests would fail.
fn test(index: u64, fixture: &Fixture) -> Result<[String; 4]> {
    let before = fixture.count()?;
    fixture.conn.execute("DELETE FROM books WHERE id % ? = 0", [index])?;
    let after = fixture.count()?;
    let passed = before == fixture.books && after == before - before / index;
    Ok([format!("test {index}"), before.to_string(), after.to_string(), if passed { "yes" } else { "no" }.to_owned()])
}

/// Runs test `index` on a fixture of its own, and checks that nothing of it stays behind.
fn in_a_twin(index: u64, builder: &FixtureBuilder) -> Result<[String; 4]> {
    let fixture = builder.open()?;
    let row = test(index, &fixture)?;
    let folder = fixture.folder.path().to_owned();
    drop(fixture);
    ensure!(!folder.exists(), "the folder of test {index} is still there");
    Ok(row)
}

fn main() -> ExitCode {
    report(run())
}

fn run() -> Result<()> {
    let (tests, books) = (number(1, "TESTS", 6)?, number(2, "BOOKS", 20_000)?);
    println!("A database of {books} books is prepared once.");
    let folder = tempfile::tempdir()?;
    let fixture = Fixture::builder().books(books).prepared(prepare(folder.path(), books)?).build()?;

    println!("{tests} tests run at the same time, each on a twin that it may change:\n");
    let builder = fixture.to_builder();
    let rows = thread::scope(|scope| {
        let builder = &builder;
        let start = |index| scope.spawn(move || in_a_twin(index, builder));
        let threads: Vec<_> = (1..=tests).map(start).collect();
        let ended = threads.into_iter().map(|thread| thread.join().map_err(|_| anyhow!("a test has panicked"))?);
        ended.collect::<Result<Vec<_>>>()
    })?;
    let passed = rows.iter().filter(|row| row[3] == "yes").count();
    println!("{}", table(["test", "books at its start", "books at its end", "passed"], rows));
    println!("\nThe original still has {} books.", fixture.count()?);
    ensure!(passed as u64 == tests && fixture.count()? == books, "the tests have seen each other's changes");
    Ok(())
}
