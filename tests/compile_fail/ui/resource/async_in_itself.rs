use std::sync::Arc;

use freshtwin::fs::FileConfig;
use freshtwin::{DeepClone, Live};

// What an `Arc` shares has to be found again by a future that can go to another thread.
#[derive(DeepClone)]
struct Node {
    #[resource(async)]
    file: Live<tokio::fs::File, FileConfig>,
    #[resource(async)]
    children: Vec<Arc<Node>>,
}

// In a `Box` it can.
#[derive(DeepClone)]
struct Tree {
    #[resource(async)]
    file: Live<tokio::fs::File, FileConfig>,
    #[resource(async)]
    children: Vec<Box<Tree>>,
}

fn main() {
    let node = |children: Vec<Node>| Node::builder().file(FileConfig::read("log")).children(children);
    let _ = (node(vec![]).build(), node(vec![]).open());
}
