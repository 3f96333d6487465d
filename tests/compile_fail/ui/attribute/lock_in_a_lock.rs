use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Registry {
    #[deep_clone(lock)]
    all: Arc<RwLock<HashMap<u32, Arc<Mutex<Vec<u8>>>>>>,
}

fn main() {}
// remedy: Arc<Mutex<Vec<u8>>> => Arc<Inner> && fn main => #[derive(DeepClone)] struct Inner { #[deep_clone(lock)] lock: Mutex<Vec<u8>> } fn main
