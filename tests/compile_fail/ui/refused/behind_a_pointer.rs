use std::{fs::File, sync::Arc};

use freshtwin::{DeepClone, Live, fs::FileConfig};

#[derive(DeepClone)]
struct Journal {
    #[resource]
    file: Live<File, FileConfig>,
}

// The call goes through the `Arc`: what it gives is no second mistake.
fn copy(journal: &Arc<Journal>) -> Arc<Journal> {
    journal.deep_clone()
}

fn try_copy(journal: &Arc<Journal>) -> Result<Arc<Journal>, freshtwin::CloneError> {
    journal.try_deep_clone()
}

fn lengths(journal: &Journal) -> usize {
    journal.deep_clone().lines.len()
}

fn main() {}
