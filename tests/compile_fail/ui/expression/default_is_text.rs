use std::collections::HashMap;
use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

struct Cache(u8);

fn new_cache() -> Cache {
    Cache(1)
}

struct Name(String);

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self(name.to_owned())
    }
}

// A `&str` by another name.
type Label = &'static str;

#[derive(DeepClone)]
struct Page {
    #[deep_clone(default = "new_cache")]
    cache: Cache,
    #[deep_clone(default = "untitled")]
    label: Label,
    #[deep_clone(default = "guest")]
    author: Option<Name>,
    #[deep_clone(default = "HashMap::new")]
    links: HashMap<String, u32>,
}

#[derive(DeepClone)]
struct Journal {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
    #[deep_clone(default = "nobody")]
    author: Name,
}

fn main() {}
// remedy: "new_cache" => new_cache() && "HashMap::new" => HashMap::new() && "guest" => Some("guest".into()) && "nobody" => "nobody".into()
