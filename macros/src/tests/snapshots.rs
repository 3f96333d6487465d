//! Expansions to read: each file in `snapshots/` has an item and, below a line, its expansion.
//!
//! `BLESS=1 cargo test -p freshtwin-macros snapshots` writes the expansions anew.

use std::path::{Path, PathBuf};
use std::{env, fs};

use quote::ToTokens;

/// The line between an item and its expansion.
const LINE: &str = "\n// ---- expands to ----\n\n";

/// A file of `snapshots/`.
pub(super) struct Snapshot {
    pub(super) path: PathBuf,
    /// The item, with its comments.
    pub(super) input: String,
    /// The expansion when it was last blessed.
    expansion: String,
}

impl Snapshot {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let (input, expansion) = text.split_once(LINE).unwrap_or((text.trim_end(), ""));
        Self { input: input.to_owned(), expansion: expansion.to_owned(), path }
    }

    /// Returns the current expansion.
    pub(super) fn expand(&self) -> String {
        let file = syn::parse_file(&self.input).unwrap_or_else(|error| panic!("{}: {error}", self.path.display()));
        let [item] = file.items.as_slice() else { panic!("{}: write one item", self.path.display()) };
        super::expand(without_derive(item))
    }
}

/// Removes `#[derive(..)]` from an item, which a derive does not see.
fn without_derive(item: &syn::Item) -> proc_macro2::TokenStream {
    let mut item: syn::DeriveInput = syn::parse2(item.to_token_stream()).unwrap();
    item.attrs.retain(|attr| !attr.path().is_ident("derive"));
    item.into_token_stream()
}

/// Returns all snapshots, sorted by name.
pub(super) fn snapshots() -> Vec<Snapshot> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/snapshots");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(Snapshot::read).collect()
}

#[test]
fn each_item_expands_as_its_snapshot_says() {
    let bless = env::var_os("BLESS").is_some();
    let mut changed = Vec::new();
    for snapshot in snapshots() {
        let now = snapshot.expand();
        if now == snapshot.expansion {
            continue;
        }
        if bless {
            fs::write(&snapshot.path, format!("{}\n{LINE}{now}", snapshot.input.trim_end())).unwrap();
        } else {
            changed.push(format!("{}:\n{}", snapshot.path.display(), difference(&snapshot.expansion, &now)));
        }
    }
    assert!(changed.is_empty(), "read the changes, then bless them with `BLESS=1`:\n{}", changed.join("\n"));
}

/// Returns the lines from the first difference on.
fn difference(before: &str, now: &str) -> String {
    let (before, now): (Vec<_>, Vec<_>) = (before.lines().collect(), now.lines().collect());
    let first = before.iter().zip(&now).take_while(|(before, now)| before == now).count();
    let part = |lines: &[&str], sign: &str| {
        let lines = lines.iter().skip(first).take(12).map(|line| format!("{sign} {line}\n"));
        lines.collect::<String>()
    };
    format!("line {}\n{}{}", first + 1, part(&before, "-"), part(&now, "+"))
}

#[test]
fn there_are_enough() {
    assert!(snapshots().len() >= 30);
}
