//! Every key of the table of attributes has a test `attr_KEY`, and a program of that name that must not compile.

use std::collections::BTreeSet;
use std::{fs, path::Path};

/// The names in the derive's table of keys: `Key = "name" Syntax::..`.
fn keys(table: &str) -> BTreeSet<&str> {
    let entries = table.lines().filter_map(|line| line.split_once(" = \""));
    entries.filter_map(|(_, rest)| rest.split_once("\" Syntax::")).map(|(name, _)| name).collect()
}

/// The keys that have a file `attr_KEY.rs` in a folder of `root`.
fn tested(root: &Path) -> BTreeSet<String> {
    let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().file_name());
    let name = |file: std::ffi::OsString| Some(file.to_str()?.strip_prefix("attr_")?.strip_suffix(".rs")?.to_owned());
    files.filter_map(name).collect()
}

#[test]
fn every_key_has_a_test_that_passes_and_one_that_must_not_compile() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(package.join("../macros/src/attr/keys.rs")).unwrap();
    let keys = keys(&table);
    assert!(keys.len() > 15 && keys.contains("share") && keys.contains("group"), "{keys:?}");
    for place in ["tests", "compile_fail/ui"] {
        let tested = tested(&package.join(place));
        let missing: Vec<_> = keys.iter().filter(|key| !tested.contains(**key)).collect();
        assert!(missing.is_empty(), "{place}: no attr_KEY.rs for {missing:?}");
    }
}
