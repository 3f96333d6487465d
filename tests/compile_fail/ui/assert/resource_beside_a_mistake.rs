//! A type with a mistake in its resource is no data, as it will be without the mistake.
// remedy: frm => from
use freshtwin::{DeepClone, assert_deep_clone, assert_not_deep_clone};
use std::{fs::File, path::PathBuf};

#[derive(DeepClone)]
pub struct Journal {
    path: PathBuf,
    #[resource(frm = path)]
    file: File,
}

assert_not_deep_clone!(Journal, Vec<Journal>);
assert_deep_clone!(JournalBuilder);

fn main() {}
