// The types with resources know their configs. It is the pointer that `#[resource]` does not reach through.

use std::fs::File;
use std::rc::{Rc, Weak};

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(open = File::open(path))]
    log: File,
}

#[derive(DeepClone)]
struct View {
    #[resource]
    main: Rc<Session>,
    #[resource]
    shown: Weak<Session>,
    #[resource]
    others: Box<[Session]>,
}

fn main() {}
// remedy: shown: Weak => shown: Rc && Box<[Session]> => Vec<Session> && {Rc, Weak} => Rc
