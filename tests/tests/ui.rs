//! Programs that must not compile, and what rustc says about them. A folder is one rule.
//!
//! After a change on purpose: `TRYBUILD=overwrite cargo test -p freshtwin-tests --test ui`, then read the difference.

/// The folders of the derive on data; those of builders are listed by their own test.
const RULES: [&str; 11] = [
    "unknown_key",
    "misplaced_key",
    "duplicate",
    "contradiction",
    "malformed",
    "wrong_item",
    "pointers",
    "attribute",
    "unmarked_resource",
    "refused",
    "cascade",
];

#[test]
fn data() {
    let cases = trybuild::TestCases::new();
    for rule in RULES {
        cases.compile_fail(format!("ui/{rule}/*.rs"));
    }
}
