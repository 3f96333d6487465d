//! Each program that needs no server is run for real, on small numbers.

#[path = "../run/mod.rs"]
mod run;
mod tournament;

use run::{Printed, complaint, run};

/// The numbers of a column.
fn numbers(rows: &[Vec<String>], column: usize) -> Vec<f64> {
    rows.iter().map(|row| row[column].parse().unwrap_or_else(|_| panic!("{row:?}"))).collect()
}

#[test]
fn workers_do_all_queries_both_ways() {
    let printed = run("workers", &["200", "3"]);
    assert_eq!(printed.rows.len(), 2);
    assert_eq!(numbers(&printed.rows, 2), [200.0, 200.0]);
    assert!(numbers(&printed.rows, 3).iter().all(|rate| *rate > 0.0));
}

#[test]
fn reconnect_goes_on_where_the_data_was() {
    let Printed { rows, text } = run("reconnect", &["60"]);
    assert_eq!(numbers(&rows, 1), [0.0, 30.0, 30.0, 30.0, 30.0, 30.0, 60.0]);
    assert!(rows[1][0].contains("hung up"), "{rows:?}");
    assert!(text.contains("would not open: cannot open `status` of `Feed`: cannot bind `"), "{text}");
    assert_eq!(text.matches("cannot open `wire` of `Feed`: cannot connect to `127.0.0.1:").count(), 3, "{text}");
    for row in &rows[2..5] {
        assert_eq!(row[2..], ["none", "none"]);
    }
    assert_ne!(rows[0][2], rows[5][2], "a connection of its own");
    assert_eq!(rows[0][3], rows[5][3], "on the fixed port");
}

#[test]
fn checkpoint_is_opened_by_another_process() {
    let printed = run("checkpoint", &["100"]);
    assert!(printed.text.contains(r#""next": 50"#), "{}", printed.text);
    assert!(printed.text.ends_with("total: 4950\n"), "{}", printed.text);
    assert_eq!(numbers(&printed.rows, 1), [50.0, 50.0]);
    assert!(printed.rows[1][2].ends_with("has added 99"), "{:?}", printed.rows);
}

#[test]
fn other_database_leaves_the_first_alone() {
    let rows = run("other_database", &[]).rows;
    assert_eq!(rows, [["live", "live.db", "3", "0"], ["rehearsal", "staging.db", "0", "3"]]);
}

#[test]
fn failover_replaces_one_shard() {
    let printed = run("failover", &[]);
    assert!(printed.text.contains("fails: cannot open `shards[2].conn` of `Cluster`."), "{}", printed.text);
    assert_eq!(printed.rows[0], ["original", "shard-0.db, shard-1.db, shard-2.db", "6"]);
    assert_eq!(printed.rows[1], ["its twin", "shard-0.db, shard-1.db, replica-2.db", "6"]);
}

#[test]
fn fixtures_keep_tests_apart() {
    let printed = run("fixtures", &["3", "60"]);
    assert_eq!(numbers(&printed.rows, 1), [60.0, 60.0, 60.0]);
    assert_eq!(numbers(&printed.rows, 2), [0.0, 30.0, 40.0]);
    assert!(printed.text.ends_with("The original still has 60 books.\n"), "{}", printed.text);
}

#[test]
fn sqlite_twins_are_tuned_and_may_be_read_only() {
    let rows = run("sqlite", &[]).rows;
    assert_eq!(rows[0], ["the original", "wal", "1", "yes", "2", "2"]);
    assert_eq!(rows[1], ["its twin", "wal", "1", "yes", "2", "2"]);
    assert_eq!(
        (&rows[2][..3], &rows[2][4..]),
        (&["a twin that reads", "wal", "1"].map(String::from)[..], &["2", "2"].map(String::from)[..])
    );
    assert!(rows[2][3].contains("readonly"), "{rows:?}");
}

#[test]
fn line_protocol_shakes_hands_for_each_twin() {
    let rows = run("line_protocol", &[]).rows;
    assert_eq!(rows[0], ["the original", "shop", "you are caller 1", "small", "2"]);
    assert_eq!(rows[1], ["its twin", "shop", "you are caller 2", "small", "3"]);
    assert_eq!(rows[2], ["with another prefix", "museum", "you are caller 3", "none", "2"]);
}

#[cfg(unix)]
#[test]
fn child_knows_what_the_first_one_knew() {
    let rows = run("child", &[]).rows;
    assert_eq!(rows[0][2..], ["700", "width = 6; height = 7; width = 100; width * height"]);
    assert_eq!(rows[1][2..], ["42", "width = 6; height = 7; width * height"]);
    assert_ne!(rows[0][1], rows[1][1]);
}

#[test]
fn log_file_lines_stay_whole() {
    let rows = run("log_file", &["300"]).rows;
    assert_eq!(rows, [["main.log", "600", "2", "2"], ["audit.log", "300", "1", "1"]]);
}

#[test]
fn wrong_arguments_are_named() {
    for (example, args, name) in [
        ("workers", &["many"][..], "QUERIES"),
        ("workers", &["10", "0"], "THREADS"),
        ("reconnect", &["-1"], "TICKS"),
        ("checkpoint", &["1.5"], "NUMBERS"),
        ("fixtures", &["0"], "TESTS"),
        ("fixtures", &["1", "-"], "BOOKS"),
        ("log_file", &[""], "LINES"),
    ] {
        let complaint = complaint(example, args, &[]);
        assert!(complaint.starts_with(&format!("error: {name} must be a whole number")), "{complaint}");
    }
}

/// Lets a program have ever more files, until it succeeds, and collects what it complained of on the way there.
#[cfg(target_os = "linux")]
fn complaints_without_files(example: &str, args: &[&str]) -> std::collections::BTreeSet<String> {
    let mut complaints = std::collections::BTreeSet::new();
    // With three the loader itself cannot open the program's libraries.
    for files in 4..64 {
        let mut command = std::process::Command::new("sh");
        command
            .args(["-c", r#"ulimit -n "$1" && shift && exec "$@""#, "sh", &files.to_string()])
            .arg(run::program(example));
        let output = command.args(args).env("RUST_BACKTRACE", "0").output().expect("a shell");
        if output.status.success() {
            return complaints;
        }
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{example} with {files} files: {text}");
        complaints.insert(text.lines().next().unwrap_or_default().to_owned());
    }
    panic!("{example} never succeeds: {complaints:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_too_few_is_an_error_in_each_place() {
    for (example, args, expected) in [
        ("other_database", &[][..], "error: cannot open `conn` of `Session`"),
        ("sqlite", &[], "error: cannot open `conn` of `Store`"),
        ("fixtures", &["2", "10"], "error: cannot open `folder` of `Fixture`"),
        ("log_file", &["20"], "error: cannot open `file` of `Logger`"),
        ("child", &[], "error: cannot open `shell` of `Calculator`"),
    ] {
        let complaints = complaints_without_files(example, args);
        assert!(complaints.iter().any(|complaint| complaint.starts_with(expected)), "{example}: {complaints:?}");
    }
}
