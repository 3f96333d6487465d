use std::collections::HashMap;
use std::sync::Mutex;

use freshtwin::DeepClone;

struct Ratio(u32, u32);

// The error names the part that has no `Clone`.
#[derive(DeepClone)]
struct Chart {
    #[deep_clone(clone)]
    scales: Vec<Ratio>,
    #[deep_clone(clone)]
    locked: HashMap<String, Option<Mutex<u8>>>,
}

fn main() {}
// remedy: struct Ratio => #[derive(Clone)] struct Ratio && Option<Mutex<u8>> => Option<u8>
