// A call of a method that the type gets with the attribute is no error of its own.

use std::fs::File;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

#[derive(DeepClone)]
struct Worker {
    name: String,
    #[resource]
    log: Live<File, FileConfig>,
}

#[derive(DeepClone)]
struct Crew {
    workers: Vec<Worker>,
}

fn fork(crew: &Crew) -> usize {
    let mut builder = crew.to_builder();
    builder.workers.clear();
    builder.build().unwrap().workers.len() + crew.twin().unwrap().workers.len()
}

fn main() {}
// remedy: workers: Vec<Worker> => #[resource] workers: Vec<Worker>
