use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

fn check(_: &mut File) -> std::io::Result<()> {
    Ok(())
}

#[derive(DeepClone)]
struct Session {
    path: PathBuf,
    // It is the file that is checked, not its path.
    #[resource(open = File::open(path), after = check(path))]
    file: File,
}

#[derive(DeepClone)]
struct Other {
    path: PathBuf,
    // Nothing opens it.
    #[resource(after = check(file))]
    file: File,
}

fn main() {}
