// Two mistakes each, and two errors.
use freshtwin::DeepClone;
use std::fs::File;
use std::io;

fn pair() -> io::Result<(File, File)> {
    Ok((File::open("a")?, File::open("b")?))
}

#[derive(DeepClone)]
#[resource(group = paths, open = pair())]
struct Group {
    #[resource(group = pair)]
    left: File,
    #[resource(group = pair)]
    right: File,
    #[deep_clone(defaults)]
    count: u8,
}

async fn connect() -> io::Result<File> {
    File::open("a")
}

#[derive(DeepClone)]
struct Session {
    #[resource(open = connect().await)]
    file: File,
    #[deep_clone(defaults)]
    count: u8,
}

// A group in the wrong place is one mistake.
#[derive(DeepClone)]
#[resource(group = pair, open = pair())]
enum Link {
    Pair {
        #[resource(group = pair)]
        left: File,
        #[resource(group = pair)]
        right: File,
    },
}

fn main() {}
