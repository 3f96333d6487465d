//! `lock` would reach only the outer one, so it is not proposed alone.
use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Bank {
    accounts: Arc<RwLock<HashMap<String, Arc<Mutex<i64>>>>>,
}

#[derive(DeepClone)]
struct Gate<T> {
    doors: Mutex<RwLock<T>>,
}

fn main() {}
// remedy: accounts: => #[deep_clone(lock)] accounts: && Mutex<i64> => Inner && fn main() {} => #[derive(DeepClone)] struct Inner { #[deep_clone(lock)] lock: Mutex<i64> } fn main() {} && doors: => #[deep_clone(lock)] doors: && RwLock<T> => Guarded<T> && fn main() {} => #[derive(DeepClone)] struct Guarded<T> { #[deep_clone(lock)] lock: RwLock<T> } fn main() {}
