//! Sharing, weak edges, cycles and locks: what a copy of a graph looks like.
#![allow(missing_docs, reason = "a test says itself what its types are for")]

pub mod addresses;
pub mod changed_later;
pub mod changed_meanwhile;
pub mod closed;
pub mod closed_by_hand;
pub mod concurrent;
pub mod copied_anew;
pub mod cycles;
pub mod depth;
pub mod equal_keys;
pub mod failures;
pub mod failures_in_locks;
pub mod hand_written_locks;
pub mod hidden;
pub mod keys;
pub mod late;
pub mod linked_lists;
pub mod lock_cycles;
pub mod locks;
pub mod nested_locks;
pub mod order;
pub mod parents;
pub mod random;
pub mod random_closed;
pub mod random_parts;
pub mod samples;

/// How many random graphs a test clones: `usual`, or as many as the environment says.
fn cases(usual: u32) -> proptest::test_runner::Config {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    proptest::test_runner::Config { cases: cases.unwrap_or(usual), failure_persistence: None, ..Default::default() }
}
