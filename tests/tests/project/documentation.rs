//! Every type that the list of data names is in a test.

use std::{fs, path::Path};

/// The source of all tests below `dir`.
fn sources(dir: &Path) -> String {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| match path.extension() {
            None => sources(&path),
            Some(extension) if extension == "rs" && !path.ends_with(file!().rsplit('/').next().unwrap()) => {
                fs::read_to_string(path).unwrap()
            }
            Some(_) => String::new(),
        })
        .collect()
}

/// The words in backticks of a table, without paths and parameters.
fn named(table: &str) -> impl Iterator<Item = &str> {
    let quoted =
        table.lines().filter(|line| line.starts_with("| ")).flat_map(|line| line.split('`').skip(1).step_by(2));
    quoted
        .flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()) && word.len() > 1)
}

#[test]
fn every_type_that_is_listed_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = fs::read_to_string(root.join("../core/docs/types.md")).unwrap();
    let tests = sources(&root.join("tests"));
    let words: std::collections::HashSet<_> = tests.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let missing: Vec<_> = named(&list).filter(|name| !words.contains(name)).collect();
    assert!(named(&list).count() > 200);
    assert!(missing.is_empty(), "named in the list, but in no test: {missing:?}");
}
