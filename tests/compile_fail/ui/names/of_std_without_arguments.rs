//! A type of std without its arguments is reported once, where it stands.
use freshtwin::DeepClone;
use std::collections::HashMap;

#[derive(DeepClone)]
struct Album {
    title: Option,
    songs: HashMap<String>,
}

#[derive(DeepClone)]
enum Library {
    Albums(Vec<Vec>),
    Empty,
}

fn main() {}
