//! Each program that brings its own server is run for real, on small numbers, and each one without its server.

#[path = "../../tests/run/mod.rs"]
mod run;

use run::{complaint, run};

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
        assert!(complaint.starts_with(&format!("Error: {name} is a whole number")), "{complaint}");
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
        assert!(complaint.starts_with(&format!("Error: cannot open {field}")), "{complaint}");
        assert!(complaint.contains("refused") && !complaint.contains("hunter2"), "{complaint}");
    }
}
