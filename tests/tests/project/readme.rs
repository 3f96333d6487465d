//! What the README says of its example is what the compiler says.

use std::fs;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// A case of the test binary `ui`.
const CASE: &str = "ui/readme/refused";

/// The text between the fences of the first block that begins with `fence` and contains `mark`.
fn block(readme: &str, fence: &str, mark: &str) -> String {
    let blocks = readme.split("```").skip(1).step_by(2);
    let mut texts = blocks.filter_map(|block| block.strip_prefix(fence)).filter(|text| text.contains(mark));
    texts.next().unwrap_or_else(|| panic!("no block with `{mark}`")).to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(format!("{ROOT}/{path}")).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn it_shows_the_case_that_is_compiled() {
    let example = block(&read("README.md"), "rust\n", "struct Tournament");
    let refused = example.replace("original.twin()?;", "original.deep_clone();");
    assert_ne!(example, refused);
    assert_eq!(refused, read(&format!("tests/{CASE}.rs")));
}

#[test]
fn it_shows_the_error_line_by_line() {
    let expected = read(&format!("tests/{CASE}.stderr"));
    let mut lines = expected.lines();
    for shown in block(&read("README.md"), "text\n", "error[").lines().filter(|line| !line.trim().is_empty()) {
        assert!(lines.any(|line| line == shown), "not in the compiler's error, or not in this order: {shown}");
    }
}
