//! Programs that must not compile, and what rustc says about them. A folder is one rule; a new one needs no entry here.
//!
//! After a change on purpose: `TRYBUILD=overwrite cargo test -p freshtwin-compile-fail --test ui`, then read the
//! difference. Only the cases whose path contains a word: `cargo test -p freshtwin-compile-fail --test ui -- cases
//! trybuild=WORD`.

use std::{fs, path::PathBuf};

/// All cases at once, so that trybuild prepares their dependencies once and checks them side by side.
#[test]
fn cases() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}

fn entries(folder: impl Into<PathBuf>) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder.into()).expect("a folder").map(|entry| entry.expect("an entry").path())
}

#[test]
fn every_case_is_one_level_deep() {
    for rule in entries("ui") {
        assert!(rule.is_dir(), "{} is in no folder", rule.display());
        let deeper: Vec<_> = entries(&rule).filter(|path| path.is_dir()).collect();
        assert!(deeper.is_empty(), "nothing runs what is in {deeper:?}");
    }
}

#[test]
fn every_case_has_its_message_and_every_message_its_case() {
    for path in entries("ui").flat_map(entries) {
        let partner = match path.extension().and_then(|extension| extension.to_str()) {
            Some("rs") => path.with_extension("stderr"),
            Some("stderr") => path.with_extension("rs"),
            _ => panic!("{} is no case and no message", path.display()),
        };
        assert!(partner.exists(), "{} is missing", partner.display());
    }
}
