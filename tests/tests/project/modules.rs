//! Each file of a test binary is a module of it: one that is forgotten would never run.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path())
}

/// The modules that `parent` does not declare, of the files in `folder` and below.
fn undeclared(parent: &Path, folder: &Path) -> Vec<String> {
    let declared = fs::read_to_string(parent).expect("a module");
    let is_declared = |name: &str| {
        let line = format!("mod {name};");
        // Also in a module that is written out there.
        let own = declared.lines().map(str::trim_start);
        own.map(|own| own.strip_prefix("pub ").unwrap_or(own)).any(|own| own == line)
    };
    let files = entries(folder).filter(|path| path != parent && path.extension().is_some_and(|end| end == "rs"));
    // A program that the README shows is included by the test that compares them.
    let files = files.filter(|path| !path.ends_with("readme_program.rs"));
    files
        .flat_map(|file| {
            let name = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
            let below = file.with_extension("");
            let mut missing = if below.is_dir() { undeclared(&file, &below) } else { Vec::new() };
            if !is_declared(&name) {
                missing.push(format!("`pub mod {name};` in {}", parent.display()));
            }
            missing
        })
        .collect()
}

#[test]
fn every_file_of_a_test_binary_is_a_module_of_it() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let binaries: Vec<_> = entries(&tests).chain([tests.join("../compile_fail/tests/messages")]).collect();
    assert!(binaries.len() > 5);
    for folder in binaries {
        let missing = undeclared(&folder.join("main.rs"), &folder);
        assert!(missing.is_empty(), "not there: {}", missing.join(", "));
    }
}
