use std::cell::RefCell;
use std::fs::File;
use std::rc::Rc;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Logs {
    #[resource]
    files: Vec<Rc<RefCell<Live<File, FileConfig>>>>,
}

fn main() {}
// remedy: #[deep_clone(builder(concurrent))] => 
// remedy: Rc<RefCell<Live<File, FileConfig>>> => std::sync::Arc<std::sync::Mutex<Live<File, FileConfig>>>
