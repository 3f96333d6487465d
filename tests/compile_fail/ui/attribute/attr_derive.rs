use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

// Not `Debug`: so a builder that holds it is not.
#[derive(Clone, DeepClone)]
struct Place(PathBuf);

#[derive(DeepClone)]
#[deep_clone(builder(derive(Debug)))]
struct Session {
    place: Place,
    #[resource(open = File::open(&place.0))]
    file: File,
}

fn main() {
    println!("{:?}", Session::builder());
    println!("{:?}", Session::builder().place(Place(PathBuf::new())));
}
