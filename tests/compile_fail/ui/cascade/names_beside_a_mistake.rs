//! A name of no field is said beside another mistake.

use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Session {
    path: String,
    #[resource(open = File::open(self.path.clone()), after = connection.sync_all())]
    first: File,
    #[deep_clone(nto)]
    calls: u32,
    #[resource(open = File::open(filename.clone()))]
    second: File,
    #[resource(opn = File::open(filename.clone()))]
    third: File,
}

fn main() {}
