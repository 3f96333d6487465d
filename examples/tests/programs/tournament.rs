//! The example `tournament`, run for real: what it prints, what it leaves in the file, and how it takes bad input.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use rusqlite::Connection;
use tempfile::TempDir;

use crate::run::program;

fn run(arguments: &[&OsStr]) -> Output {
    Command::new(program("tournament")).args(arguments).output().expect("the program starts")
}

fn succeed(path: &Path) -> String {
    let output = run(&[path.as_os_str()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints text")
}

/// Runs it on `path`, which it must refuse: gives what it says.
fn fail(path: &Path) -> String {
    let output = run(&[path.as_os_str()]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    let error = String::from_utf8(output.stderr).expect("it prints text");
    assert!(error.starts_with("error: ") && error.trim_end().lines().count() == 1, "{error}");
    assert!(error.contains(path.to_str().expect("a path of text")), "{error}");
    error
}

/// The cells of the table's row that begins with `name`.
fn row<'a>(output: &'a str, name: &str) -> Vec<&'a str> {
    let cells =
        |line: &'a str| line.split(['│', '┆']).map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>();
    let mut rows = output.lines().map(cells);
    rows.find(|cells| cells.first() == Some(&name)).unwrap_or_else(|| panic!("no row `{name}` in:\n{output}"))
}

fn count(path: &Path, what: &str) -> u32 {
    let conn = Connection::open(path).expect("the file opens");
    conn.query_row(&format!("SELECT count({what}) FROM games"), [], |row| row.get(0)).expect("it has games")
}

fn sample() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let path = folder.path().join("open.db");
    succeed(&path);
    (folder, path)
}

/// The names of all files in `folder`.
fn files(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("the directory is there");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn shows_the_twin_apart_from_the_original() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let output = succeed(folder.path());

    assert!(output.contains("24 players, 23 rounds") && output.contains("245 of 276 games played"), "{output}");
    assert_eq!(row(&output, "name"), ["name", "Spring Open", "Spring Open (twin)"]);
    assert_eq!(row(&output, "rating of Amara Okafor, in the list")[1..], ["2276", "2376"]);
    assert_eq!(row(&output, "the same, from a game")[1..], ["2276", "2376"]);
    assert_eq!(row(&output, "games played, in memory")[1..], ["245", "246"]);
    assert_eq!(row(&output, "games played, by its connection")[1..], ["245", "246"]);
    assert_eq!(row(&output, "rows changed by its connection")[1..], ["0", "1"]);
    assert_eq!(row(&output, "open transaction")[1..], ["no", "yes"]);
    let sessions = row(&output, "session id of its connection");
    assert_ne!(sessions[1], sessions[2]);

    assert!(output.contains("finds 252 games played in the file"), "{output}");
    assert_eq!(row(&output, "1")[1..], ["Hiroshi Tanabe", "2358", "16.5"]);
    assert_eq!(files(&folder), ["tournament.db"]);
}

#[test]
fn aligns_its_tables() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let output = succeed(folder.path());
    let mut widths = Vec::new();
    for line in output.lines() {
        if line.starts_with(['┌', '│', '╞', '└']) {
            widths.push(line.chars().count());
        }
    }
    assert_eq!(widths.len(), 12 + 9, "{output}");
    assert!(widths[..12].iter().all(|width| *width == widths[0]), "{output}");
    assert!(widths[12..].iter().all(|width| *width == widths[12]), "{output}");
}

#[test]
fn needs_no_argument() {
    let output = run(&[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("The twin continues"));
}

#[test]
fn leaves_a_file_that_any_program_can_read() {
    let (_folder, path) = sample();
    assert_eq!((count(&path, "*"), count(&path, "result")), (276, 252));
}

#[test]
fn plays_on_to_the_end_of_the_tournament() {
    let (_folder, path) = sample();
    assert!(succeed(&path).contains("finds 264 games"));
    assert!(succeed(&path).contains("finds 276 games"));
    let output = run(&[path.as_os_str()]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(error, "error: every game is played: give another path to start again\n");
}

#[test]
fn refuses_a_wrong_path() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let error = fail(&folder.path().join("no/such/folder/open.db"));
    assert!(error.contains("cannot make a tournament") && error.contains("No such file or directory"), "{error}");
    assert_eq!(files(&folder), [""; 0]);
}

#[test]
fn refuses_what_is_no_database() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let path = folder.path().join("notes.txt");
    let text = "Dear diary, the tournament goes well.\n".repeat(200);
    fs::write(&path, &text).expect("a file");
    let error = fail(&path);
    assert!(error.contains("cannot open the tournament") && error.contains("not a database"), "{error}");
    assert_eq!(fs::read_to_string(&path).expect("the file is there"), text);
    assert_eq!(files(&folder), ["notes.txt"]);
}

#[test]
fn refuses_a_database_of_something_else() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let path = folder.path().join("cookies.db");
    let conn = Connection::open(&path).expect("a database");
    conn.execute_batch("CREATE TABLE cookies (name TEXT); INSERT INTO cookies VALUES ('crumb')").expect("a table");
    conn.close().expect("it closes");
    let before = fs::read(&path).expect("the file is there");
    let error = fail(&path);
    assert!(error.contains("this is not the database of a tournament"), "{error}");
    assert_eq!(fs::read(&path).expect("the file is there"), before);
    assert_eq!(files(&folder), ["cookies.db"]);
}

#[test]
fn refuses_a_damaged_database() {
    let (folder, path) = sample();
    let mut bytes = fs::read(&path).expect("the file is there");
    // All pages but the first, which has the header and the schema.
    bytes[4096..].fill(0x5a);
    fs::write(&path, &bytes).expect("the file is there");
    let error = fail(&path);
    assert!(error.contains("damaged") || error.contains("malformed"), "{error}");
    assert_eq!(fs::read(&path).expect("the file is there"), bytes);
    assert_eq!(files(&folder), ["open.db"]);
}

#[test]
fn refuses_a_cut_off_database() {
    let (folder, path) = sample();
    let bytes = fs::read(&path).expect("the file is there");
    let half = &bytes[..bytes.len() / 2];
    fs::write(&path, half).expect("the file is there");
    fail(&path);
    assert_eq!(fs::read(&path).expect("the file is there"), half);
    assert_eq!(files(&folder), ["open.db"]);
}

#[test]
fn refuses_two_arguments() {
    let output = run(&["a".as_ref(), "b".as_ref()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("one argument at most"));
}
