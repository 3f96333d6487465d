use std::fs::File;
use std::io::BufWriter;

use freshtwin::DeepClone;

mod csv {
    pub struct Writer<W>(pub W);

    impl Writer<std::fs::File> {
        pub fn from_path(path: &str) -> std::io::Result<Self> {
            std::fs::File::create(path).map(Self)
        }
    }
}

#[derive(DeepClone)]
struct Logged<T>(T);

#[derive(DeepClone)]
struct Export {
    path: String,
    out: csv::Writer<File>,
    others: Vec<Option<csv::Writer<BufWriter<File>>>>,
    log: Logged<File>,
}

fn main() {}
// remedy: out: => #[resource(open = csv::Writer::from_path(path))] out: && others: => #[deep_clone(default)] others: && log: => #[resource(open = File::open(path).map(Logged))] log:
