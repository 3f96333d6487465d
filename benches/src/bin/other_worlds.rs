//! The tree, DAG, list and map that `other_worlds/` copies in other languages. Prints a median in microseconds for
//! each.

use std::collections::HashMap;
use std::hint::black_box;
use std::rc::Rc;
use std::time::Instant;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Node {
    value: u64,
    children: Vec<Rc<Node>>,
}

fn tree(depth: u64) -> Rc<Node> {
    let children = if depth == 0 { 0 } else { 4 };
    Rc::new(Node { value: depth, children: (0..children).map(|_| tree(depth - 1)).collect() })
}

fn dag(layers: usize) -> Vec<Rc<Node>> {
    (0..layers).fold(vec![Rc::new(Node { value: 0, children: Vec::new() })], |below, _| {
        (0..8).map(|value| Rc::new(Node { value, children: below.clone() })).collect()
    })
}

fn median<T: DeepClone>(name: &str, value: &T) {
    const ROUNDS: usize = 15;
    let mut times = [0.0; ROUNDS];
    for time in &mut times {
        let start = Instant::now();
        let copy = black_box(value).deep_clone();
        *time = start.elapsed().as_secs_f64() * 1e6;
        drop(black_box(copy));
    }
    times.sort_by(f64::total_cmp);
    println!("{name} {:.3}", times[ROUNDS / 2]);
}

fn main() {
    let tree = tree(6);
    median("tree", &tree);
    black_box(tree.value);
    median("dag", &dag(100));
    median("list", &(0..100_000).collect::<Vec<i64>>());
    let map: HashMap<String, i64> = (0..10_000).map(|index| (format!("key {index}"), index)).collect();
    median("map", &map);
}
