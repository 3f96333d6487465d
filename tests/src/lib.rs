//! What several tests use.

pub mod ledger;

// Here, because its program uses SQLite.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
