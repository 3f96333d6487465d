//! The map in `CONTRIBUTING.md` shows each room of the library, and the paths that the page names exist.

use std::fs;
use std::path::{Path, PathBuf};

use super::{ROOT, read};

fn page() -> String {
    read("CONTRIBUTING.md")
}

/// The modules of a crate, without what each crate has.
fn modules(crate_: &str) -> Vec<String> {
    let files = fs::read_dir(Path::new(ROOT).join(crate_).join("src")).expect("a folder");
    let paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    let names = paths.iter().filter_map(|path| path.file_stem()?.to_str()).map(str::to_owned);
    names.filter(|name| name != "lib").collect()
}

#[test]
fn the_map_shows_each_module() {
    let page = page();
    let map = page.split("```").nth(1).expect("the map");
    let (macros, core) = map.split_once(" core/src ").expect("both crates");
    for (crate_, part) in [("macros", macros), ("core", core)] {
        // The names in front of what is said of them.
        let names = part.lines().filter_map(|line| line.trim_start_matches([' ', '│', '├', '└']).split("  ").next());
        let words: Vec<&str> = names.flat_map(|names| names.split([' ', ',', '.', '/'])).collect();
        for module in modules(crate_) {
            assert!(words.contains(&module.as_str()), "{crate_}/src/{module} is not on the map");
        }
    }
}

#[test]
fn the_paths_exist() {
    let page = page();
    let code = page.split('`').skip(1).step_by(2).filter(|code| !code.contains(char::is_whitespace));
    let roots = ["core/", "macros/", "tests/", "examples/", "benches/", ".ci/"];
    // `NAME` and `KEY` stand for any, and the key `touch` is made up.
    let is_path = |code: &&str| {
        let is_example = ["NAME", "KEY", "touch"].iter().any(|word| code.contains(word));
        roots.iter().any(|root| code.starts_with(root)) && !is_example
    };
    let paths: Vec<&str> = code.filter(is_path).collect();
    assert!(paths.len() > 30, "{paths:?}");
    let missing: Vec<_> = paths.into_iter().filter(|path| !Path::new(ROOT).join(path).exists()).collect();
    assert!(missing.is_empty(), "there is no {missing:?}");
}
