use std::thread::{self, JoinHandle};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Pool {
    size: usize,
    name: String,
    #[resource(new = (0..size).map(|_| thread::spawn(|| 1)).collect())]
    threads: Vec<JoinHandle<u8>>,
    #[resource(new = (1..=*size).map(|number| thread::spawn(move || println!("{name} {number}"))).collect())]
    named: Vec<JoinHandle<()>>,
}

// In these, the name means a number.
#[derive(DeepClone)]
struct Lists {
    size: usize,
    #[resource(new = { let size = *size; (0..size).collect() })]
    first: Vec<usize>,
    #[resource(new = first.iter().map(|size| (0..*size).len()).sum())]
    second: usize,
}

fn main() {
    drop(Lists::builder().size(1).build().and_then(|lists| lists.twin()));
}
// remedy: 0..size).map => 0..*size).map && thread::spawn(move || println!("{name} {number}")) => { let name = name.clone(); thread::spawn(move || println!("{name} {number}")) }
