use std::{fs::File, sync::Mutex};

use freshtwin::DeepClone;

// A mistake in an attribute, in what it says, and in a type: all at once.
#[derive(DeepClone)]
struct Journal {
    #[deep_clone(clon)]
    name: String,
    state: Mutex<u32>,
    #[resource(from = pth)]
    file: File,
}

// The remedy may be to move the attribute: nothing is said of the field.
#[derive(DeepClone)]
#[resource]
struct Session {
    file: File,
}

fn main() {}
