use std::fs::File;
use std::io;
use std::rc::Rc;

use freshtwin::DeepClone;

fn open() -> io::Result<Rc<File>> {
    File::open("Cargo.toml").map(Rc::new)
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Session {
    #[resource(open = open())]
    stays: Rc<File>,
    #[resource(open = File::open("Cargo.toml"))]
    moves: File,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Named {
    name: Rc<String>,
    #[resource(open = File::open(name.as_str()))]
    reads: File,
    #[resource(open = File::open("Cargo.toml"))]
    moves: File,
}

// Not sent by what it holds.
struct Probe {
    _seen: Rc<u8>,
}

#[derive(DeepClone)]
#[deep_clone(builder(concurrent))]
struct Rig {
    #[resource(new = Probe { _seen: Rc::new(0) })]
    probe: Probe,
    #[resource(open = File::open("Cargo.toml"))]
    moves: File,
}

fn main() {}
