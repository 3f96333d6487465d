//! Every type that the list of data names is in a test, every feature that the documentation names exists, and the
//! other way round.

use std::collections::BTreeSet;
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

/// The names in backticks in the first column of a table's rows.
fn first_column(table: &str) -> impl Iterator<Item = &str> {
    let cells = table.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2))
}

/// The part of a page below a heading, up to the next one.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let below = page.split_once(heading).unwrap_or_else(|| panic!("no `{heading}`")).1;
    below.split_once("\n## ").map_or(below, |(section, _)| section)
}

#[test]
fn every_feature_is_documented_and_every_documented_feature_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let manifest = read("core/Cargo.toml");
    let (_, features) = manifest.split_once("[features]").unwrap();
    let (features, _) = features.split_once("[dependencies]").unwrap();
    let features: BTreeSet<&str> = features.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    let (readme, types) = (read("README.md"), read("core/docs/types.md"));
    let in_readme: BTreeSet<&str> = first_column(section(&readme, "\n## Features\n")).collect();
    let of_crates: BTreeSet<&str> = first_column(section(&types, "\n## Data of other crates\n")).collect();
    let listed: BTreeSet<&str> = in_readme.union(&of_crates).copied().collect();
    assert!(in_readme.len() > 10 && of_crates.len() > 40, "{listed:?}");
    assert_eq!(listed.difference(&features).collect::<Vec<_>>(), [&""; 0], "no such feature");
    // The bare name of a crate is its newest version.
    let is_listed = |feature: &str| {
        let is_newest = of_crates.iter().any(|versioned| versioned.strip_prefix(feature).is_some_and(is_version));
        listed.contains(feature) || is_newest
    };
    let unlisted: Vec<_> = features.into_iter().filter(|name| *name != "default" && !is_listed(name)).collect();
    assert!(unlisted.is_empty(), "in neither table: {unlisted:?}");
}

fn is_version(end: &str) -> bool {
    !end.is_empty() && end.chars().all(|c| c.is_ascii_digit())
}
