//! In expressions of the user's, lints speak as they do elsewhere.
#![deny(unused_variables, unused_mut)]

use freshtwin::DeepClone;
use std::fs::File;
use std::path::PathBuf;

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    #[deep_clone(default = { let unused_in_default = 1; 2 })]
    count: u8,
    #[resource(open = { let mut unused_in_open = 1; File::open(path) }, after = { let unused_in_after = 1; })]
    file: File,
}

#[derive(DeepClone)]
struct Page {
    #[deep_clone(with = |byte, unused_argument| *byte)]
    byte: u8,
}

#[derive(DeepClone)]
enum Choice {
    One(#[deep_clone(default = { let unused_in_enum = 1; 2 })] u8),
}

fn main() {}
