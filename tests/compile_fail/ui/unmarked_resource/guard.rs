use freshtwin::DeepClone;

use std::sync::MutexGuard;

#[derive(DeepClone)]
struct Session<'a> {
    name: String,
    live: MutexGuard<'a, u8>,
}

fn main() {}
