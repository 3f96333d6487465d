//! What several tests use.

pub mod keys;
pub mod ledger;
pub mod meeting;
pub mod named_like_resources;
pub mod pages;
pub mod same;
pub mod stack;
pub mod tag;

// Here, because its program uses SQLite.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
