use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

use std::rc::Rc;

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Session {
    path: PathBuf,
    // Cannot move from the thread that opens it.
    #[resource(open = File::open(path).map(Rc::new))]
    first: Rc<File>,
    #[resource(open = File::open(path).map(Rc::new))]
    second: Rc<File>,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent = true))]
struct Other {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {}
