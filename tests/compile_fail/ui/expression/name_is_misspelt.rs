use std::fs::File;
use std::path::PathBuf;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Diary {
    folder: PathBuf,
    #[resource(open = File::open(foldr.join("diary.txt")))]
    file: File,
}

fn main() {}
// remedy: foldr => folder
