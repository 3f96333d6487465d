// Its builder is an enum, too. One of the user's own is no error.
use freshtwin::DeepClone;
use std::fs::File;

#[derive(DeepClone)]
enum Source {
    Memory(Vec<u8>),
    Disk {
        path: String,
        #[resource(open = File::open(path))]
        file: File,
    },
}

#[derive(DeepClone)]
enum Other {
    Disk(String, #[resource(open = File::open(_0))] File),
}

impl OtherBuilder {
    fn new() -> Self {
        Self::Disk("a".into())
    }
}

fn main() {
    let _ = SourceBuilder::new();
    let _ = OtherBuilder::new().build();
}
// remedy: SourceBuilder::new() => SourceBuilder::Disk { path: "a".into() }
