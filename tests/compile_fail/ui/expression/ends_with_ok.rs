use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal {
    path: String,
    backup: String,
    #[resource(new = File::open(path).ok())]
    file: File,
    #[resource(open = File::create(backup).ok())]
    copy: File,
    #[resource(open = File::open(backup).ok())]
    before: Option<File>,
}

fn main() {}
// remedy: new = File::open(path).ok() => open = File::open(path) && create(backup).ok() => create(backup) && open = File::open(backup).ok() => new = File::open(backup).ok()
// remedy: file: File => file: Option<File> && create(backup).ok() => create(backup) && open(backup).ok() => open(backup).map(Some)
