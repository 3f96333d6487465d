//! Tests of what errors say of the features for other crates.

use crate::known_types::{FEATURES, KINDS, SHARED_NAMES};

const MANIFEST: &str = include_str!("../../../core/Cargo.toml");
const TEXTS: &str = include_str!("../../../core/src/refused/feature.rs");

/// The table has each crate with a feature in `core/Cargo.toml`, if the feature makes its types data, or if it has
/// locks or live types.
#[test]
fn each_crate_with_a_feature_is_known_and_has_its_text() {
    let features =
        MANIFEST.lines().skip_while(|line| *line != "[features]").take_while(|line| *line != "[dependencies]");
    // These crates have only a hasher, which is never a field, or pools, which are a kind.
    let others = ["default", "derive", "stacker", "serde", "r2d2", "bb8", "fnv", "rustc_hash"];
    let mut crates: Vec<String> = features
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name.replace('-', "_")))
        .filter(|name| !name.ends_with(|last: char| last.is_ascii_digit()))
        .filter(|name| !others.contains(&name.as_str()))
        .collect();
    crates.sort();
    let mut known: Vec<&str> = FEATURES.iter().map(|(krate, _)| *krate).chain(["std"]).collect();
    known.sort_unstable();
    assert_eq!(known, crates);
    for name in known.into_iter().chain(KINDS.iter().chain(SHARED_NAMES).map(|(name, _)| *name)) {
        assert!(TEXTS.contains(&format!("\n    needs_{name} around_{name} \"")), "{name}");
    }
}

/// A feature has the name of its crate and the first numbers of its version: `uuid1`, `chrono04`. The text of the crate
/// names the version that the bare name stands for, and the features of the others.
#[test]
fn each_version_is_in_the_text_of_its_crate() {
    let quoted = |line: &'static str, key: &str| line.split_once(key)?.1.split('"').nth(1);
    let dependencies = MANIFEST.lines().filter_map(|line| Some((line, quoted(line, "package = ")?)));
    for (line, name) in dependencies {
        let (feature, version) = (line.split(' ').next().unwrap(), quoted(line, "version = ").unwrap());
        let digits = feature.strip_prefix(name).unwrap_or_else(|| panic!("{feature} is of {name}"));
        let short = digits.strip_prefix('0').map_or_else(|| digits.to_owned(), |minor| format!("0.{minor}"));
        assert!(format!("{version}.").starts_with(&format!("{short}.")), "{feature} is {version}");
        let row = TEXTS.lines().find(|row| row.contains(&format!(" around_{} ", name.replace('-', "_"))));
        let Some(row) = row else { continue };
        let is_newest = MANIFEST.contains(&format!("\n{name} = [\"{feature}\"]\n"));
        let said = match is_newest {
            true => format!("of version {short} of crate `{name}` "),
            false => format!("those of {short} with `{feature}`"),
        };
        assert!(row.contains(&said), "the text of {name} does not say: {said}");
        assert!(row.contains(&format!(" \"{feature}\"")), "the row of {name} has no {feature}");
    }
}
