//! What the project's own files promise: the README, the list of types, the example that a reader runs.

mod attributes;
mod documentation;
mod expansions;
mod modules;
mod pages;
mod readme;
mod tournament;
