//! Each program is run for real, on small numbers. `.ci/services cargo test` starts the servers that some of them want;
//! without it the tests of these say what they want, and pass.

#[path = "../../tests/run/mod.rs"]
mod run;

use std::io::{Write, stderr};

use run::{Printed, complaint, run};

#[test]
fn async_sessions_all_complete() {
    let rows = run("async_sessions", &["20", "5"]).rows;
    assert_eq!(rows[0][..2], ["20", "20"]);
}

#[test]
fn http_twins_log_in_for_themselves() {
    let rows = run("http", &[]).rows;
    assert_eq!(rows[0], ["the original", "Hello, visitor=1", "news, greeting"]);
    assert_eq!(rows[1], ["its twin", "Hello, visitor=2", "news, greeting"]);
    assert_eq!(rows[2], ["in German", "Guten Tag, visitor=3", "news, greeting"]);
}

#[test]
fn wrong_arguments_are_named() {
    for (args, name) in [(&["x"][..], "SESSIONS"), (&["1", "0"], "MESSAGES")] {
        let complaint = complaint("async_sessions", args, &[]);
        assert!(complaint.starts_with(&format!("error: {name} must be a whole number")), "{complaint}");
    }
}

#[test]
fn a_server_that_is_not_there_is_named_without_its_password() {
    let url = |scheme: &str| format!("{scheme}://user:hunter2@127.0.0.1:1/0");
    for (example, variable, scheme, field) in [
        ("postgres", "FRESHTWIN_POSTGRES_URL", "postgres", "`client` of `Clerk`"),
        ("tokio_postgres", "FRESHTWIN_POSTGRES_URL", "postgres", "`session` of `Watcher`"),
        ("redis", "FRESHTWIN_REDIS_URL", "redis", "`commands` of `Listener`"),
    ] {
        let complaint = complaint(example, &[], &[(variable, &url(scheme))]);
        assert!(complaint.starts_with(&format!("error: cannot open {field}")), "{complaint}");
        assert!(complaint.contains("refused") && !complaint.contains("hunter2"), "{complaint}");
    }
}

/// Runs `example`, if the server that `variable` names is there.
fn run_beside(variable: &str, example: &str) -> Option<Printed> {
    if std::env::var_os(variable).is_none() {
        // In one write, and not by `eprintln!`, which the test runner captures.
        let notice = format!("\nnot run: the example `{example}` wants {variable} (see `.ci/services`)\n");
        let _ = stderr().write_all(notice.as_bytes());
        return None;
    }
    Some(run(example, &[]))
}

/// All cells of a column are different.
fn distinct(rows: &[Vec<String>], column: usize) -> bool {
    let mut cells: Vec<_> = rows.iter().map(|row| &row[column]).collect();
    cells.sort();
    cells.windows(2).all(|pair| pair[0] != pair[1])
}

#[test]
fn postgres_twins_are_sessions_of_their_own() {
    let Some(Printed { rows, .. }) = run_beside("FRESHTWIN_POSTGRES_URL", "postgres") else { return };
    assert!(distinct(&rows, 1), "{rows:?}");
    let counts: Vec<_> = rows.iter().map(|row| [&row[0], &row[2], &row[3], &row[4]]).collect();
    assert_eq!(counts[0], ["clerk 0", "5", "5", "5"]);
    assert_eq!(counts[1], ["clerk 1", "100", "100", "105"]);
    assert_eq!(counts[3], ["clerk 3", "300", "300", "305"]);
}

#[test]
fn tokio_postgres_twins_are_driven_and_subscribed() {
    let Some(Printed { rows, .. }) = run_beside("FRESHTWIN_POSTGRES_URL", "tokio_postgres") else { return };
    assert!(distinct(&rows, 1), "{rows:?}");
    let names: Vec<_> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["watcher 0", "watcher 1", "watcher 2", "watcher 3"]);
    assert!(rows.iter().all(|row| row[2..] == ["2", "yes"]), "{rows:?}");
}

#[test]
fn redis_twins_subscribe_again() {
    let Some(Printed { rows, text }) = run_beside("FRESHTWIN_REDIS_URL", "redis") else { return };
    let before = "Ada: is anybody there?";
    assert_eq!(rows[0][2], format!("{before}; Ada's twin: I am; Ada: good luck"));
    assert_eq!(rows[1][2], rows[0][2]);
    assert_eq!(rows[2][2], format!("{before}; Ada: good luck"));
    assert!(text.ends_with("were delivered 5 times.\n"), "{text}");
}
