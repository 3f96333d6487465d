use std::fs::File;
use std::path::PathBuf;
use std::rc::Rc;
use std::thread;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    lines: Vec<Rc<String>>,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let log = Log::builder().path("log".into()).lines(Vec::new()).build().unwrap();
    thread::spawn(move || drop(log));
}
// remedy: use std::rc::Rc => use std::sync::Arc && Vec<Rc<String>> => Vec<Arc<String>>
