// rustc's advice to derive is no edit of the user's item, which would be in the middle of it.
use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
pub struct Session {
    pub path: String,
    #[resource(open = File::open(path))]
    pub log: File,
}

#[derive(DeepClone)]
enum Sink {
    Nothing,
    Disk {
        path: String,
        #[resource(open = File::open(path))]
        file: File,
    },
}

fn main() {
    let builder = Session::builder().path("a".into());
    println!("{builder:?}");
    let _ = builder == builder.deep_clone();
    let _ = SinkBuilder::Nothing == SinkBuilder::Disk { path: "a".into() };
}
