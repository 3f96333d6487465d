//! What the project's own files promise: the README, the list of types, the pages and what they quote.

mod attributes;
mod contributing;
mod documentation;
mod expansions;
mod facts;
mod figures;
mod modules;
mod pages;
mod readme;

/// The folder of the repository.
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The text of a file of the repository.
fn read(path: &str) -> String {
    std::fs::read_to_string(format!("{ROOT}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A text on one line.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
