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
