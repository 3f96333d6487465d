use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
#[deep_clone(builder(derive(Debug, serde::Deserialize)))]
struct Journal {
    path: PathBuf,
    title: String,
    #[resource(from = path)]
    file: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(derive(serde::Serialize)))]
struct Store {
    path: PathBuf,
    #[resource(from = path)]
    file: File,
}

fn save(journal: &Journal) -> String {
    serde_json::to_string(&journal.to_builder()).unwrap_or_default()
}

fn load(text: &str) -> Result<StoreBuilder, serde_json::Error> {
    serde_json::from_str(text)
}

fn main() {
    let _ = (save, load);
}

// remedy: derive(Debug, serde::Deserialize) => derive(Debug, serde::Deserialize, serde::Serialize) && derive(serde::Serialize) => derive(serde::Serialize, serde::Deserialize)
