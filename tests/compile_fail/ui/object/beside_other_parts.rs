use std::{
    any::{Any, TypeId},
    collections::HashMap,
    fs::File,
};

use freshtwin::DeepClone;

trait Shape {}

#[derive(DeepClone)]
struct Registry {
    entries: HashMap<TypeId, Box<dyn Any>>,
}

// What is refused, and what is no data, comes before the object.
#[derive(DeepClone)]
struct Open {
    files: Vec<(File, Box<dyn Shape>)>,
}

struct Row;

#[derive(DeepClone)]
struct Table {
    rows: Vec<(Row, Box<dyn Shape>)>,
}

fn main() {}
