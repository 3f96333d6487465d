use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

fn open(path: String, write: bool) -> std::io::Result<File> {
    File::options().read(true).write(write).open(path)
}

fn copy(text: &String) -> String {
    text.clone()
}

// Wrong names and arguments are rustc's to report: once, at the user's tokens.
#[derive(DeepClone)]
struct Log {
    path: PathBuf,
    name: String,
    #[deep_clone(with = copy_it)]
    first: String,
    #[deep_clone(with = copy)]
    second: String,
    #[deep_clone(default = "none")]
    third: String,
    #[resource(open = File::open(pth))]
    typo: File,
    #[resource(open = open(name, "r"))]
    argument: File,
    #[resource(open = File::opn(path))]
    function: File,
    #[resource(open = File::open(path), after = file.sync())]
    file: File,
}

fn main() {}
