use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

mod library {
    use super::*;

    #[derive(DeepClone)]
    #[deep_clone(builder(setters = pub(self)))]
    pub struct Session {
        pub path: PathBuf,
        #[resource(open = File::open(path))]
        file: File,
    }
}

#[derive(DeepClone)]
#[deep_clone(builder(setters = public))]
struct Other {
    path: PathBuf,
    #[resource(open = File::open(path))]
    file: File,
}

fn main() {
    let _ = library::Session::builder().path(PathBuf::new());
}
