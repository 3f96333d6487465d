use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

fn pair() -> std::io::Result<(File, File)> {
    Ok((File::open("a")?, File::open("b")?))
}

#[derive(DeepClone)]
#[resource(group = pair, open = pair())]
struct Session {
    path: PathBuf,
    #[resource(group = pair)]
    first: File,
    // No such group.
    #[resource(group = par)]
    second: File,
}

#[derive(DeepClone)]
#[resource(group = pair, open = pair())]
struct Other {
    // The pair has a second half.
    #[resource(group = pair)]
    first: File,
}

fn main() {}
