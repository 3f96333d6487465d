//! The first program that a reader tries builds within about a minute: it needs few crates.

use std::{collections::BTreeSet, env, process::Command};

/// The most crates that `cargo run --example tournament` may compile.
const LIMIT: usize = 70;

#[test]
fn the_tournament_needs_few_crates() {
    // As `cargo run` in the workspace's root sees it: with the features that its default members switch on.
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--no-dedupe", "--prefix", "depth", "--format", " {p}"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).expect("cargo's output is text");
    let mut lines = tree.lines().skip_while(|line| !line.starts_with("0 freshtwin-examples v"));
    let first = lines.next().expect("the examples are a default member");
    let below = lines.take_while(|line| !line.starts_with("0 ") && !line.is_empty());
    let crates: BTreeSet<&str> = below
        .chain([first])
        .filter_map(|line| line.split_once(' '))
        .map(|(_, name)| name.trim_end_matches(" (proc-macro)"))
        .collect();
    assert!(crates.iter().any(|name| name.starts_with("rusqlite ")), "{crates:?}");
    assert!(crates.len() <= LIMIT, "{} crates: {crates:#?}", crates.len());
}
