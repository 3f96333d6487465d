use std::fs::File;

use freshtwin::{DeepClone, Live};

struct Connection;

#[derive(DeepClone)]
struct App {
    #[resource]
    names: Vec<String>,
    #[resource]
    connection: Connection,
    #[resource]
    log: Live<File, Vec<u8>>,
    #[deep_clone(share)]
    hits: u32,
}

fn main() {}
