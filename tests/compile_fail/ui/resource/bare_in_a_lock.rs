use std::fs::File;
use std::sync::{Arc, Mutex};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    level: u8,
    #[resource]
    file: Arc<Mutex<File>>,
}

fn main() {}
// remedy: #[resource] => #[resource(open = File::open("log").map(|file| Arc::new(Mutex::new(file))))]
// remedy: #[resource] => #[resource(open = File::open("log").map(Mutex::new).map(Arc::new))]
// remedy: Mutex<File> => Mutex<freshtwin::Live<File, freshtwin::fs::FileConfig>>
