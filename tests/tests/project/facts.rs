//! Numbers of the sources that pages repeat.

use super::{on_one_line, read};

/// A number, by the file that decides it and what stands around it there, and what pages say with it, for `{}`.
struct Fact {
    source: &'static str,
    around: [&'static str; 2],
    said: &'static [(&'static str, &'static str)],
}

const FACTS: [Fact; 5] = [
    Fact {
        source: "Cargo.toml",
        around: ["\nrust-version = \"", "\""],
        said: &[("README.md", "Rust {} and later"), ("CHANGELOG.md", "Rust {}.")],
    },
    Fact {
        source: "core/src/resource/depth.rs",
        around: ["MAX_DEPTH: u32 = if cfg!(feature = \"stacker\") { u32::MAX } else { ", " }"],
        said: &[
            ("core/docs/guide.md", "live values can be nested {} levels deep"),
            ("core/docs/questions.md", "nested in each other more than {} levels deep"),
            ("CHANGELOG.md", "Live values may be nested {} levels deep"),
        ],
    },
    Fact {
        source: "core/src/engine/graph/plan.rs",
        around: ["MAX_NESTING: usize = ", ";"],
        said: &[("core/docs/types.md", "a chain of more than {} objects")],
    },
    Fact {
        source: "examples/Cargo.toml",
        around: ["\nrusqlite = { version = \"", "\""],
        said: &[
            ("README.md", "rusqlite = { version = \"{}\""),
            ("core/docs/cookbook.md", "rusqlite = { version = \"{}\""),
        ],
    },
    Fact {
        source: "benches/Cargo.toml",
        around: ["\ndeepclone = { version = \"=", "\""],
        said: &[("benches/README.md", "[`deepclone`](https://crates.io/crates/deepclone) {}")],
    },
];

#[test]
fn pages_say_what_the_sources_say() {
    for Fact { source, around: [before, after], said } in FACTS {
        let text = read(source);
        let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{source}: no `{before}`"));
        let (number, _) = rest.split_once(after).expect("an end");
        for (page, sentence) in said {
            let sentence = sentence.replace("{}", number);
            let text = on_one_line(&read(page));
            assert!(text.contains(&sentence), "{page} does not say `{sentence}`, as {source} does");
        }
    }
}
