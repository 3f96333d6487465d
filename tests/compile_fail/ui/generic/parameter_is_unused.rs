use std::fs::File;

use freshtwin::DeepClone;

#[derive(DeepClone)]
struct Journal<T> {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

#[derive(DeepClone)]
struct Diary<'a> {
    path: String,
    #[resource(open = File::open(path))]
    file: File,
}

fn uses(diary: &Diary<'_>) {
    let _ = (diary.twin(), diary.to_builder().build());
}

fn main() {}
// remedy: Journal<T> => Journal && Diary<'a> => Diary && &Diary<'_> => &Diary
