use std::fs::File;
use std::io::BufReader;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Archive {
    path: String,
    #[resource(open = File::open(path))]
    index: Option<File>,
    #[resource(open = File::open(&**path))]
    reader: BufReader<File>,
    #[resource(open = File::open(&path[..]))]
    shards: Vec<File>,
    #[resource(open = File::open(path.as_str()))]
    shared: Arc<Mutex<File>>,
}

fn main() {}

// remedy: open(path) => open(path).map(Some) && open(&**path) => open(&**path).map(BufReader::new) && open(&path[..]) => open(&path[..]).map(|value| vec![value]) && open(path.as_str()) => open(path.as_str()).map(Mutex::new).map(Arc::new)
